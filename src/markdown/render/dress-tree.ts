import type { ElementContent } from 'hast';
import { isFootnoteLink } from '../gate/gate-tree.ts';
import { headingLevel } from '../read/headings.ts';
import {
  attributeOf,
  type ComponentNode,
  childrenOf,
  type Element,
  hasTag,
  isBlank,
  isComponent,
  isPhrasing,
  type Nodes,
  type Root,
} from '../tree-nodes.ts';
import type { Prose } from '../types.ts';
import { dressFileTree } from './dress-file-tree.ts';
import { dressFootnoteLink, dressFootnotes } from './dress-footnotes.ts';
import { dressHeading, sectionReference } from './dress-headings.ts';
import { dressTable } from './dress-tables.ts';
import { type Dressing, element } from './dressing.ts';
import { highlighted } from './highlight.ts';
import { numberedHeadings } from './section-numbers.ts';
import type { RenderOptions } from './segment-types.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * A copy of a body's tree as it is shown: addresses with base and language, headings with numbers and
 * links, tables that scroll, classes in place of styles, and nothing that is not needed. Attributes of
 * elements have their HTML names.
 */
export function dressTree(prose: Prose, options: RenderOptions): Root {
  const numbered = numberedHeadings(prose.headings, options.numberFrom ?? null);
  const dressing: Dressing = {
    options,
    prefix: options.idPrefix ?? '',
    headings: new Map(numbered.map((heading) => [heading.slug, heading])),
    heading: { level: 1 + (options.headingShift ?? 0), text: '' },
    tables: 0,
    tabs: 0,
    dress: (nodes) => {
      const dressed: ElementContent[] = [];
      for (const [index, node] of nodes.entries()) {
        if (isShown(node, index, nodes)) dressed.push(dressNode(node as ElementContent, dressing));
      }
      return dressed;
    },
  };
  return { type: 'root', children: dressing.dress(prose.tree.children) };
}

function dressNode(node: ElementContent, dressing: Dressing): ElementContent {
  if (isComponent(node)) return dressComponent(node, dressing);
  if (node.type !== 'element') return node;
  if (headingLevel(node) !== null) return dressHeading(node, dressing);
  switch (node.tagName) {
    case 'a':
      return isFootnoteLink(node) ? dressFootnoteLink(node, dressing) : dressLink(node, dressing);
    case 'section':
      return dressFootnotes(node, dressing);
    case 'table':
      return dressTable(node, dressing);
    case 'pre':
      return element('pre', { tabindex: '0' }, dressing.dress(node.children));
    case 'code':
      return dressCode(node);
    case 'img':
      return node;
    default:
      return element(node.tagName, keptOf(node), dressing.dress(node.children));
  }
}

function dressLink(node: Element, { options, prefix, dress }: Dressing): Element {
  const { href, title } = node.properties;
  const attributes = addressOf(String(href ?? ''), options, prefix);
  return element(
    'a',
    typeof title === 'string' ? { ...attributes, title } : attributes,
    dress(node.children),
  );
}

function addressOf(written: string, options: RenderOptions, prefix: string): Attributes {
  if (written.startsWith('#')) return { href: `#${prefix}${written.slice(1)}` };
  if (written.startsWith('/')) return { href: options.href(written) };
  return /^https:/i.test(written) ? { href: written, rel: 'noopener' } : { href: written };
}

function dressComponent(node: ComponentNode, dressing: Dressing): ElementContent {
  if (node.name === 'Ref') return sectionReference(attributeOf(node, 'to') ?? '', dressing);
  const attributes = [...node.attributes];
  const add = (name: string, value: string) => attributes.push({ type: 'mdxJsxAttribute', name, value });
  if (node.name === 'Tabs') dressing.tabs += 1;
  const dressed = dressing.dress(childrenOf(node));
  const children = node.name === 'FileTree' ? dressed.map(dressFileTree) : dressed;
  if (node.name === 'Tabs') {
    for (const [index, tab] of children.filter(isComponent).entries()) {
      tab.attributes.push({
        type: 'mdxJsxAttribute',
        name: 'id',
        value: `${dressing.prefix}Tab-${dressing.tabs}-${index + 1}`,
      });
    }
  }
  if (node.name === 'Tab') add('level', String(Math.min(6, dressing.heading.level + 1)));
  return { ...node, attributes, children };
}

/** Code, in a block with its language as a class and its parts told apart. */
function dressCode(node: Element): Element {
  const names = node.properties['className'];
  const name = Array.isArray(names) ? String(names[0] ?? '') : '';
  if (!/^language-[\w+#.-]+$/.test(name)) return element('code', {}, node.children);
  const code = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return element('code', { class: name }, highlighted(name.slice('language-'.length), code));
}

function keptOf(node: Element): Attributes {
  const { start, className } = node.properties;
  if (node.tagName === 'ol' && typeof start === 'number') return { start: String(start) };
  return node.tagName === 'ul' && Array.isArray(className) ? { class: 'tasks' } : {};
}

/** White space between blocks shows nothing; between words it does. */
function isShown(node: Nodes, index: number, siblings: readonly Nodes[]): boolean {
  if (!isBlank(node)) return true;
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const words = (near: Nodes | undefined) => near !== undefined && isPhrasing(near) && !hasTag(near, 'br');
  return words(before) && words(after);
}
