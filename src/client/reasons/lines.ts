import type { LiveSentence } from './island.ts';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** At each tick of the page's clock, writes into the elements that a selector finds what `lines` has to say in each. */
export function tell(selector: string, lines: (element: HTMLElement, now: number) => readonly Node[]): void {
  addEventListener('tick', (event) => {
    const now = (event as CustomEvent<number>).detail;
    for (const element of all(selector)) put(element, lines(element, now));
  });
  // The page's clock has ticked before this was loaded: it ticks again.
  dispatchEvent(new Event('resume'));
}

/** A sentence with its title as a link; one that leads to the exceptions of a department does so on `page`, or on this one. */
export function sentence(
  [before, title, after, href, lang]: LiveSentence,
  page = '',
): readonly (Node | string)[] {
  if (title === '') return [before + after];
  const element = document.createElement(href === null ? 'span' : 'a');
  if (href !== null) (element as HTMLAnchorElement).href = href || `${page}#Exceptions`;
  if (lang !== null) element.lang = lang;
  element.textContent = title;
  return [before, element, after];
}

/** A paragraph of such parts. */
export function paragraph(...parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...parts);
  return element;
}

/** A name that begins a line. */
export function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}

/** Touches the page only where what it says has changed, so that nobody is read the same twice. */
function put(element: HTMLElement, nodes: readonly Node[]): void {
  const holder = document.createElement('div');
  holder.append(...nodes);
  if (holder.innerHTML === element.innerHTML) return;
  element.replaceChildren(...nodes);
  element.hidden = nodes.length === 0;
}
