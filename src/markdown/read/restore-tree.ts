import { say } from '../../i18n/problems/say.ts';
import { angleFault } from '../gate/angle-fault.ts';
import { hiddenCharacters } from '../hidden-characters.ts';
import { type Finding, pointAt, type Report } from '../report.ts';
import {
  type ComponentNode,
  type Element,
  hasTag,
  isComponent,
  type Nodes,
  pointOf,
  type Text,
  walk,
} from '../tree-nodes.ts';
import {
  ANGLE,
  BRACE,
  beginsWithModuleWord,
  restoredAddress,
  restoredCode,
  restoredProse,
} from './neutral-text.ts';
import type { BodyTree } from './read-body.ts';

const STRAY_BRACE: Finding = {
  code: 'code-in-prose',
  message: say('a brace begins an expression, which content cannot have'),
  fix: say('write \\{ or put it in backticks'),
};

/** As many stray characters as one body reports. */
const MOST_REPORTED = 40;

/**
 * Puts the characters that the parser was not shown back into a tree, in place; in prose each of them that
 * was not escaped is a problem.
 */
export function restoreTree({ tree, neutral }: BodyTree, source: string, report: Report): void {
  const opened = new Set<string>();
  let left = MOST_REPORTED;
  walk(tree, (node, ancestors) => {
    if (node.type === 'text') restoreText(node, ancestors);
    else if (isComponent(node)) restoreAttributes(node);
    else if (node.type === 'element') restoreProperties(node);
  });

  function restoreText(node: Text, ancestors: readonly Nodes[]): void {
    const parent = ancestors.at(-1);
    if (hasTag(parent, 'code')) {
      node.value = restoredCode(node.value);
      return;
    }
    if (parent?.type === 'element' && parent.tagName === 'p' && parent.children[0] === node)
      reportModuleWord(node, parent);
    if (node.value.includes(BRACE) || node.value.includes(ANGLE)) reportStandIns(node, ancestors);
    node.value = restoredProse(node.value);
    for (const { name } of hiddenCharacters(node.value)) {
      const message = say('a character reference writes {name}, which nobody can see', { name });
      report(pointOf(node), { code: 'hidden-character', message, fix: say('delete it') });
    }
  }

  function reportStandIns(node: Text, ancestors: readonly Nodes[]): void {
    const [from, until] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || until === undefined) {
      const near = ancestors.findLast(({ position }) => position !== undefined);
      report(near === undefined ? null : pointOf(near), STRAY_BRACE);
      return;
    }
    for (let offset = from; offset < until && left > 0; offset += 1) {
      if (neutral[offset] !== BRACE && neutral[offset] !== ANGLE) continue;
      left -= 1;
      const finding = neutral[offset] === BRACE ? STRAY_BRACE : angleFault(source, offset, opened);
      if (finding !== null) report(pointAt(source, offset), finding);
    }
  }

  function reportModuleWord(node: Text, parent: Element): void {
    if (!beginsWithModuleWord(node.value) || pointOf(parent)?.column !== 1) return;
    const word = restoredCode(node.value.slice(0, 6));
    const message = say('a paragraph that begins with {word} is code, which content cannot have', { word });
    const fix = say('begin the paragraph with another word, or put {word} in backticks', { word });
    report(pointOf(node), { code: 'code-in-prose', message, fix });
  }

  function restoreProperties(node: Element): void {
    const { properties } = node;
    for (const name of ['alt', 'title'] as const) {
      const value = properties[name];
      if (typeof value !== 'string') continue;
      if (value.includes(BRACE)) report(pointOf(node), STRAY_BRACE);
      properties[name] = restoredProse(value);
    }
    for (const name of ['href', 'src'] as const) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = restoredAddress(value);
    }
    if (node.tagName === 'code' && Array.isArray(properties['className'])) {
      properties['className'] = properties['className'].map((name) => restoredCode(String(name)));
    }
  }

  function restoreAttributes(node: ComponentNode): void {
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        attribute.value = restoredCode(attribute.value);
      }
    }
  }
}
