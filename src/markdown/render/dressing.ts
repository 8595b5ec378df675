import type { ElementContent } from 'hast';
import type { Element, Nodes } from '../tree-nodes.ts';
import type { NumberedHeading } from './section-numbers.ts';
import type { RenderOptions } from './segment-types.ts';

/** What dressing a body knows of it while it goes through the tree. */
export interface Dressing {
  readonly options: RenderOptions;
  readonly prefix: string;
  readonly headings: ReadonlyMap<string, NumberedHeading>;
  /** The last heading passed. */
  heading: { readonly level: number; readonly text: string };
  /** How many tables and tabs were passed. */
  tables: number;
  tabs: number;
  readonly dress: (nodes: readonly Nodes[]) => ElementContent[];
}

/** An element with attributes by their HTML names. */
export function element(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties: { ...attributes }, children };
}
