import type { Element, Nodes, Parents, Root, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { type ComponentName, componentNamed } from './component-table.ts';
import type { Point } from './report.ts';

/** A component in the tree, between paragraphs or within a line. */
export type ComponentNode = MdxJsxFlowElementHast | MdxJsxTextElementHast;
export type { Element, Nodes, Parents, Root, Text };

/** Whether a node is a component's. */
export function isComponent(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is an element of one of these names. */
export function hasTag(node: Nodes | undefined, ...names: readonly string[]): boolean {
  return node?.type === 'element' && names.includes(node.tagName);
}

/** Whether a node is text of white space alone. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A node's children; none for text. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** The text of an attribute of a component; undefined where it has none. */
export function attributeOf(node: ComponentNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : '';
    }
  }
  return undefined;
}

/** Where a node begins. */
export function pointOf(node: Nodes): Point | null {
  const start = node.position?.start;
  return start === undefined ? null : { line: start.line, column: start.column };
}

/** The name of a component that has passed the gate; any other is a mistake of the program. */
export function nameOf(node: ComponentNode): ComponentName {
  const { name } = node;
  if (name === null || componentNamed(name) === undefined)
    throw new Error(`<${name}> has not passed the gate`);
  return name as ComponentName;
}

/** Whether a node stands within a line: words, their marks, and the components that do. */
export function isPhrasing(node: Nodes): boolean {
  if (node.type === 'text') return true;
  if (isComponent(node)) return componentNamed(node.name ?? '')?.place === 'line';
  return hasTag(node, 'a', 'strong', 'em', 'del', 'code', 'br', 'img', 'sup');
}

/** Calls `visit` for every node below `root`, parents first, with what stands round it. */
export function walk(root: Nodes, visit: (node: Nodes, ancestors: readonly Nodes[]) => void): void {
  const ancestors: Nodes[] = [];
  const enter = (node: Nodes) => {
    visit(node, ancestors);
    ancestors.push(node);
    for (const child of childrenOf(node)) enter(child);
    ancestors.pop();
  };
  enter(root);
}

/** The words of a node, without markup. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] ?? '');
  return childrenOf(node).map(wordsOf).join('');
}
