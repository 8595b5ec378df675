import { headingLevel } from '../read/headings.ts';
import { type Element, wordsOf } from '../tree-nodes.ts';
import { type Dressing, element } from './dressing.ts';

/** A heading with its number and anchor, and beside it the link to itself. */
export function dressHeading(node: Element, dressing: Dressing): Element {
  const { options, prefix } = dressing;
  const level = Math.min(6, (headingLevel(node) ?? 2) + (options.headingShift ?? 0));
  const slug = String(node.properties['id'] ?? '');
  const text = wordsOf(node);
  dressing.heading = { level, text };
  const number = dressing.headings.get(slug)?.number ?? null;
  const words = dressing.dress(node.children);
  if (number !== null) words.unshift({ type: 'text', value: `${number}${number.includes('.') ? '' : '.'} ` });
  const id = `${prefix}${slug}`;
  const heading = element(`h${level}`, { id }, words);
  if (options.anchors === false) return heading;
  // Named by the heading itself: its text stands once.
  const attributes = { class: 'anchor', href: `#${id}`, 'aria-labelledby': id };
  return element('div', { class: 'heading' }, [
    heading,
    element('a', attributes, [{ type: 'text', value: '#' }]),
  ]);
}

/** The number and title of a section, as a link to it. */
export function sectionReference(slug: string, { headings, prefix }: Dressing): Element {
  const heading = headings.get(slug.normalize('NFC'));
  if (heading === undefined) throw new Error(`the section #${slug} has not passed the gate`);
  const { number, text } = heading;
  const value = number === null ? text : `${number} ${text}`;
  return element('a', { href: `#${prefix}${heading.slug}` }, [{ type: 'text', value }]);
}
