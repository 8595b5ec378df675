import { type Said, say } from '../../i18n/problems/say.ts';
import { componentNamed } from '../component-table.ts';
import type { ComponentSpec, Holds } from '../component-types.ts';
import type { Finding, Report } from '../report.ts';
import {
  type ComponentNode,
  childrenOf,
  hasTag,
  isBlank,
  isComponent,
  isPhrasing,
  type Nodes,
  pointOf,
} from '../tree-nodes.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What holds words alone, so that no block can stand in it. */
const LINES = ['p', ...HEADINGS, 'td', 'th', 'a', 'strong', 'em', 'del', 'sup'];

/** Notes where a component stands and cannot; `folder` is that of the page. */
export function gatePlace(
  node: ComponentNode,
  spec: ComponentSpec,
  ancestors: readonly Nodes[],
  folder: string,
  report: Report,
): void {
  const finding = placeFault(node, spec, ancestors, folder);
  if (finding !== null) report(pointOf(node), finding);
}

function placeFault(
  node: ComponentNode,
  spec: ComponentSpec,
  ancestors: readonly Nodes[],
  folder: string,
): Finding | null {
  const misplaced = (message: Said, fix: Said): Finding => ({
    code: 'misplaced-component',
    message: say('<{name}> {message}', { name: node.name ?? '', message }),
    fix,
  });
  const parent = ancestors.at(-1);
  if (spec.within !== null && !(parent !== undefined && isComponent(parent) && parent.name === spec.within)) {
    return misplaced(
      say('stands outside <{within}>', { within: spec.within }),
      say('put it between <{within}> and </{within}>', { within: spec.within }),
    );
  }
  if (spec.folder !== undefined && folder !== spec.folder) {
    return misplaced(
      say('stands in a page of {folder}/', { folder }),
      say('it can stand in {folder}/ alone', { folder: spec.folder }),
    );
  }
  if (spec.link === true && ancestors.some(isLink))
    return misplaced(say('stands in a link'), say('write it outside the link'));
  if (ancestors.some((above) => hasTag(above, ...HEADINGS)) && node.name !== 'Key') {
    return misplaced(say('stands in a heading'), say('write it in the text below the heading'));
  }
  if (spec.place === 'block' && (ancestors.some(holdsWords) || besideWords(node, parent))) {
    return misplaced(
      say('stands within a line'),
      say('put it on a line of its own, with a blank line before and after'),
    );
  }
  return null;
}

/** Whether a node is a link, so that no other can stand in it. */
export function isLink(node: Nodes): boolean {
  return hasTag(node, 'a') || (isComponent(node) && specOf(node)?.link === true);
}

function holdsWords(node: Nodes): boolean {
  return hasTag(node, ...LINES) || (isComponent(node) && specOf(node)?.holds === 'words');
}

function specOf(node: ComponentNode): ComponentSpec | undefined {
  return componentNamed(node.name ?? '');
}

/** In an item of a list a block can stand beside words without a paragraph between them. */
function besideWords(node: ComponentNode, parent: Nodes | undefined): boolean {
  if (node.type !== 'mdxJsxTextElement' || !hasTag(parent, 'li') || parent === undefined) return false;
  return childrenOf(parent).some((child) => child !== node && !isBlank(child) && isPhrasing(child));
}

/** Notes where a component holds something else than it should. */
export function gateChildren(node: ComponentNode, spec: ComponentSpec, report: Report): void {
  const children = childrenOf(node).filter((child) => !isBlank(child));
  const fix = childrenFix(node, spec.holds, children);
  if (fix === null) return;
  const message =
    children.length === 0
      ? say('<{name}> holds nothing', { name: node.name ?? '' })
      : say('<{name}> holds something else than it should', { name: node.name ?? '' });
  report(pointOf(node), { code: 'wrong-children', message, fix });
}

/** What a component should hold instead of `children`; null where they are right. */
function childrenFix(node: ComponentNode, holds: Holds, children: readonly Nodes[]): Said | null {
  const lone = children.length === 1 ? children[0] : undefined;
  switch (holds) {
    case 'nothing':
      return children.length === 0
        ? null
        : say('write <{name} … />, and the text outside it', { name: node.name ?? '' });
    case 'words': {
      const optional = specOf(node)?.data === true;
      const words = children.every(isPhrasing) && (children.length > 0 || optional);
      return words ? null : say('write words between <{name}> and </{name}>', { name: node.name ?? '' });
    }
    case 'blocks':
      return children.length > 0
        ? null
        : say('write its text between <{name}> and </{name}>', { name: node.name ?? '' });
    case 'list':
      return hasTag(lone, 'ul', 'ol')
        ? null
        : say('put one list, and nothing else, between <{name}> and </{name}>', { name: node.name ?? '' });
    case 'numbered-list':
      return hasTag(lone, 'ol')
        ? null
        : say('put one numbered list (1. …), and nothing else, between <{name}> and </{name}>', {
            name: node.name ?? '',
          });
    default: {
      const right = children.every((child) => isComponent(child) && holds.includes(child.name ?? ''));
      const enough = children.length > 0 || holds.includes('Mark');
      return right && enough
        ? null
        : say('put only <{list}> between <{name}> and </{name}>', {
            list: holds.join('>, <'),
            name: node.name ?? '',
          });
    }
  }
}
