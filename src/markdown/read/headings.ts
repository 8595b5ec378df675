import GithubSlugger, { slug } from 'github-slugger';
import { say } from '../../i18n/problems/say.ts';
import type { Report } from '../report.ts';
import {
  type Element,
  hasTag,
  isComponent,
  type Nodes,
  pointOf,
  type Root,
  walk,
  wordsOf,
} from '../tree-nodes.ts';
import type { Heading } from '../types.ts';

/**
 * The headings of a tree, each given its anchor as `id`, accents kept; notes those whose level skips one,
 * that have no words, or that stand in something else.
 */
export function readHeadings(tree: Root, report: Report): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  let before = 1;
  walk(tree, (node, ancestors) => {
    const level = headingLevel(node);
    if (level === null || ancestors.some((above) => hasTag(above, 'section'))) return;
    const text = wordsOf(node).trim().replace(/\s+/g, ' ').normalize('NFC');
    gateLevel(node, level, before, report);
    before = level;
    if (text === '') {
      report(pointOf(node), {
        code: 'bad-heading',
        message: say('a heading without words'),
        fix: say('write them after the ##'),
      });
      return;
    }
    if (ancestors.some((above) => above.type === 'element' || isComponent(above))) {
      const message = say('a heading in a list, a quote or a component');
      report(pointOf(node), {
        code: 'bad-heading',
        message,
        fix: say('write it between paragraphs, or write **bold** words'),
      });
    }
    const anchor = slugger.slug(slug(text) === '' ? 'section' : text);
    (node as Element).properties['id'] = anchor;
    headings.push({ level, slug: anchor, text });
  });
  return headings;
}

/** The level of a heading; null for anything else. */
export function headingLevel(node: Nodes): number | null {
  return hasTag(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? Number((node as Element).tagName.slice(1)) : null;
}

function gateLevel(node: Nodes, level: number, before: number, report: Report): void {
  const deepest = before + 1;
  if (level > 1 && level <= deepest) return;
  const message =
    level === 1
      ? say("a heading of level 1, which is the page's title")
      : say('a heading of level {level} below one of level {before}', { level, before });
  report(pointOf(node), {
    code: 'heading-level',
    message,
    fix: say('write {replace}', { replace: '#'.repeat(Math.max(2, Math.min(level, deepest))) }),
  });
}
