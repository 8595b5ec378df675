import type { Element, Nodes } from '../tree-nodes.ts';
import { type Dressing, element } from './dressing.ts';

/** A table that scrolls by itself, with the scope of its headings and alignment as classes. */
export function dressTable(node: Element, dressing: Dressing): Element {
  dressing.tables += 1;
  const { heading, tables } = dressing;
  const label = `${dressing.options.labels.table} ${tables}${heading.text === '' ? '' : `: ${heading.text}`}`;
  const region = { class: 'table-scroll', tabindex: '0', 'aria-label': label };
  return element('section', region, [element('table', {}, rowsOf(node, dressing))]);
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
