import type { ExcerptPart } from '../../domain/search/excerpt.ts';
import type { Answer, Found } from './find.ts';
import type { SearchData } from './search-data.ts';

/** An element with a class and what stands in it; text stays text. */
export function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A link that leads to an address. */
export function link(href: string, className: string, text: string): HTMLElement {
  const made = element('a', className, text);
  made.setAttribute('href', href);
  return made;
}

/** What comes before all pages: the company's own answer, incidents that may be what is meant. */
export function firstItems({ pinned, incidents }: Answer, data: SearchData): readonly HTMLElement[] {
  const { kinds, texts } = data;
  return [
    ...(pinned === null ? [] : [item('pinned', pinned.href, pinned.title, '', plain(pinned.summary))]),
    ...incidents.map(({ href, title, summary, note, over }) =>
      item('pinned', href, title, besides(over ? kinds['incident'] : texts.ongoing, note), plain(summary)),
    ),
  ];
}

/** A page that was found: title, kind, of when it is, where the words stand. */
export function pageItem({ url, title, kind, note, excerpt }: Found, { kinds }: SearchData): HTMLElement {
  return item('', url, title, besides(kinds[kind], note), excerpt);
}

const besides = (kind: string | undefined, note: string): string => [kind, note].filter(Boolean).join(' · ');
const plain = (text: string): readonly ExcerptPart[] => (text === '' ? [] : [{ text, marked: false }]);

function item(
  className: string,
  href: string,
  title: string,
  kind: string,
  excerpt: readonly ExcerptPart[],
): HTMLElement {
  const head = element('p', 'result-head', link(href, '', title));
  if (kind !== '') head.append(' ', element('span', 'meta', kind));
  const text = excerpt.map((part) => (part.marked ? element('mark', '', part.text) : part.text));
  return element('li', className, head, ...(text.length === 0 ? [] : [element('p', 'result-text', ...text)]));
}
