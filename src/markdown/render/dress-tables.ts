import type { Element, Nodes } from '../tree-nodes.ts';
import { type Dressing, element } from './dressing.ts';

/** From so many columns on, and so many signs in the longest cells of each together, a phone has no room for a row. */
const LONG = { columns: 3, signs: 60 };

/** A table that scrolls by itself, with the scope of its headings and alignment as classes. */
export function dressTable(node: Element, dressing: Dressing): Element {
  dressing.tables += 1;
  const { heading, tables } = dressing;
  const label = `${dressing.options.labels.table} ${tables}${heading.text === '' ? '' : `: ${heading.text}`}`;
  const region = { class: 'table-scroll', tabindex: '0', 'aria-label': label };
  return element('section', region, [
    element('table', isLong(node) ? { class: 'long' } : {}, rowsOf(node, dressing)),
  ]);
}

function isLong(table: Element): boolean {
  const rows = table.children.filter(isElementNode).flatMap(({ children }) => children.filter(isElementNode));
  const widths: number[] = [];
  for (const { children } of rows)
    for (const [column, cell] of children.filter(isElementNode).entries())
      widths[column] = Math.max(widths[column] ?? 0, lengthOf(cell));
  return widths.length >= LONG.columns && widths.reduce((sum, width) => sum + width, 0) >= LONG.signs;
}

/** Signs of a text, markup aside. */
function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

function rowsOf(node: Element, dressing: Dressing): Element['children'] {
  return node.children.filter(isElementNode).map((child) => {
    const cell = child.tagName === 'th' || child.tagName === 'td';
    return element(
      child.tagName,
      cell ? cellAttributes(child) : {},
      cell ? dressing.dress(child.children) : rowsOf(child, dressing),
    );
  });
}

function cellAttributes(cell: Element): Readonly<Record<string, string>> {
  const align = /text-align:\s*(right|center)/.exec(String(cell.properties['style'] ?? ''))?.[1];
  return {
    ...(cell.tagName === 'th' ? { scope: 'col' } : {}),
    ...(align === undefined ? {} : { class: `align-${align}` }),
  };
}

function isElementNode(node: Nodes): node is Element {
  return node.type === 'element';
}
