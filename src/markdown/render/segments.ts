import { toHtml } from 'hast-util-to-html';
import {
  type ComponentNode,
  childrenOf,
  type Element,
  isComponent,
  type Nodes,
  nameOf,
} from '../tree-nodes.ts';
import type { Prose } from '../types.ts';
import { dressTree } from './dress-tree.ts';
import type { RenderOptions, Segment } from './segment-types.ts';

/** The segments of a body that has passed the gate, in order. */
export function segmentsOf(prose: Prose, options: RenderOptions): readonly Segment[] {
  return splitAll(dressTree(prose, options).children);
}

function splitAll(nodes: readonly Nodes[]): readonly Segment[] {
  const segments: Segment[] = [];
  let plain: Nodes[] = [];
  const flush = () => {
    if (plain.length > 0) segments.push({ kind: 'html', html: htmlOf(plain) });
    plain = [];
  };
  for (const node of nodes) {
    if (isPlain(node)) {
      plain.push(node);
      continue;
    }
    flush();
    segments.push(split(node));
  }
  flush();
  return segments;
}

function split(node: Nodes): Segment {
  if (isComponent(node)) {
    const name = nameOf(node);
    if (name === 'Ref') throw new Error('a Ref becomes a link before this');
    return { kind: 'component', name, props: propsOf(node), children: splitAll(node.children) };
  }
  if (node.type !== 'element') throw new Error(`${node.type} has not passed the gate`);
  if (node.tagName === 'img') return imageOf(node);
  const attributes = Object.entries(node.properties).map(([name, value]) => [name, String(value)]);
  return {
    kind: 'element',
    tag: node.tagName,
    attributes: Object.fromEntries(attributes),
    children: splitAll(node.children),
  };
}

/** Whether nothing in a node has to be shown by a component. */
function isPlain(node: Nodes): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element' && node.tagName !== 'img' && childrenOf(node).every(isPlain);
}

function htmlOf(nodes: readonly Nodes[]): string {
  return toHtml(
    { type: 'root', children: nodes as Element[] },
    { characterReferences: { useNamedReferences: true } },
  );
}

function propsOf(node: ComponentNode): Readonly<Record<string, string>> {
  const entries = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') throw new Error(`<${node.name}> has not passed the gate`);
    return [attribute.name, String(attribute.value ?? '')];
  });
  return Object.fromEntries(entries);
}

function imageOf(node: Element): Segment {
  const { src, alt, title } = node.properties;
  return {
    kind: 'image',
    src: String(src),
    alt: String(alt),
    title: typeof title === 'string' ? title : null,
  };
}
