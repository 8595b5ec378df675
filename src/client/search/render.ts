import { excerptParts } from './excerpt.ts';
import type { Found } from './pagefind.ts';

/** An element with a class and what stands in it; text stays text. */
function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A result as a line of the list: title, kind, where the words stand. */
export function resultItem(found: Found, kinds: Readonly<Record<string, string>>): HTMLElement {
  const link = element('a', '', found.title);
  link.setAttribute('href', found.url);
  const kind = kinds[found.kind ?? ''];
  const excerpt = excerptParts(found.excerpt).map(({ text, marked }) =>
    marked ? element('mark', '', text) : text,
  );
  const head = element('p', 'result-head', link);
  if (kind !== undefined) head.append(' ', element('span', 'meta', kind));
  return element('li', '', head, element('p', 'result-text', ...excerpt));
}

/** The company's own answer, before everything else: as it was found, or its title alone. */
export function pinnedItem(
  pinned: { readonly href: string; readonly title: string },
  found: Found | undefined,
  kinds: Readonly<Record<string, string>>,
): HTMLElement {
  const item = resultItem(found ?? { url: pinned.href, title: pinned.title, kind: null, excerpt: '' }, kinds);
  item.className = 'pinned';
  return item;
}
