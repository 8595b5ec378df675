import { type Element, hasTag } from '../tree-nodes.ts';
import { type Dressing, element } from './dressing.ts';

/** The notes at the end of a body, under their name in the language of the page. */
export function dressFootnotes(node: Element, dressing: Dressing): Element {
  const { options, prefix } = dressing;
  const id = `${prefix}Notes`;
  const level = Math.min(6, 2 + (options.headingShift ?? 0));
  const title = element(`h${level}`, { id }, [{ type: 'text', value: options.labels.footnotes }]);
  const lists = node.children.filter((child): child is Element => hasTag(child, 'ol'));
  const notes = lists.map((list) =>
    element(
      'ol',
      {},
      list.children.filter(isItem).map((item) => dressNote(item, dressing)),
    ),
  );
  return element('section', { class: 'footnotes', 'aria-labelledby': id }, [title, ...notes]);
}

/** The mark of a note in the text, or the way back from a note to its mark. */
export function dressFootnoteLink(node: Element, dressing: Dressing): Element {
  const { labels } = dressing.options;
  const { href, id, ariaLabel } = node.properties;
  const to = `#${dressing.prefix}${String(href ?? '#').slice(1)}`;
  const children = dressing.dress(node.children);
  if ('dataFootnoteRef' in node.properties) {
    const attributes = {
      href: to,
      id: `${dressing.prefix}${id}`,
      'aria-describedby': `${dressing.prefix}Notes`,
    };
    return element('a', attributes, children);
  }
  return element('a', { href: to, 'aria-label': `${labels.backToText} (${ariaLabel})` }, children);
}

function dressNote(item: Element, dressing: Dressing): Element {
  return element('li', { id: `${dressing.prefix}${item.properties['id']}` }, dressing.dress(item.children));
}

function isItem(node: Element['children'][number]): node is Element {
  return hasTag(node, 'li');
}
