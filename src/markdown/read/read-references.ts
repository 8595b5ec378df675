import { say } from '../../i18n/problems/say.ts';
import { isFootnoteLink } from '../gate/gate-tree.ts';
import { decoded } from '../gate/url-fault.ts';
import type { Point, Report } from '../report.ts';
import { attributeOf, isComponent, type Nodes, pointOf, type Root, walk } from '../tree-nodes.ts';
import type { Heading, Prose } from '../types.ts';

/** The paths of the site and the pictures that a tree names, in order, lines counted in the text. */
export function readReferences(tree: Root): {
  readonly links: Prose['links'];
  readonly images: readonly string[];
} {
  const links: { href: string; line: number }[] = [];
  const images = new Set<string>();
  walk(tree, (node) => {
    const href = hrefOf(node);
    if (href?.startsWith('/')) links.push({ href: decoded(href), line: pointOf(node)?.line ?? 1 });
    const src = pictureOf(node);
    if (src !== undefined) images.add(decoded(src));
  });
  return { links, images: Array.from(images) };
}

/** Notes the links and references to sections that the page does not have. */
export function gateAnchors(tree: Root, headings: readonly Heading[], report: Report): void {
  const slugs = new Set(headings.map(({ slug }) => slug));
  walk(tree, (node) => {
    const href = hrefOf(node);
    if (href?.startsWith('#')) gate(decoded(href).slice(1), pointOf(node));
    if (isComponent(node) && node.name === 'Ref') gate(attributeOf(node, 'to') ?? '', pointOf(node));
  });

  function gate(anchor: string, point: Point | null): void {
    if (anchor === '' || slugs.has(anchor.normalize('NFC'))) return;
    const known = Array.from(slugs).join(', ');
    const fix = known === '' ? say('the page has no headings') : say('write one of {known}', { known });
    report(point, {
      code: 'dead-anchor',
      message: say('the page has no section #{anchor}', { anchor }),
      fix,
    });
  }
}

function hrefOf(node: Nodes): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'a' || isFootnoteLink(node)) return undefined;
  return String(node.properties['href'] ?? '');
}

function pictureOf(node: Nodes): string | undefined {
  if (isComponent(node)) return node.name === 'Figure' ? attributeOf(node, 'src') : undefined;
  return node.type === 'element' && node.tagName === 'img' ? String(node.properties['src'] ?? '') : undefined;
}
