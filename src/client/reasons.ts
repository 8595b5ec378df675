/** Says, at each tick of the page's clock, why channels are open or closed, what is open meanwhile, and when what is written now is answered. */
import { alternative, explain } from './reasons/explain.ts';
import type { LiveSentence } from './reasons/island.ts';
import { promiseOf } from './reasons/promise.ts';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

addEventListener('tick', (event) => {
  const now = (event as CustomEvent<number>).detail;
  for (const element of all('[data-why]')) put(element, reasonsIn(element, now));
  for (const element of all('[data-reply]')) put(element, repliesIn(element, now));
});

/**
 * A department's channels with their names; of one way to it among others the sentence alone, and that not where it has
 * no more to tell than the line of its state: that it is outside the hours.
 */
function reasonsIn({ dataset }: HTMLElement, now: number): readonly Node[] {
  const ids = (dataset['why'] ?? '').split(' ');
  const among = dataset['among']?.split(' ');
  const explained = explain(ids, now);
  const told = among === undefined ? explained : explained.filter(({ why }) => why[1] !== '');
  const lines = told.map(({ names, why, next }) => {
    const line = [...sentence(why, dataset['page']), ` ${next}`];
    return among === undefined ? paragraph(bold(`${names.join(', ')}.`), ' ', ...line) : paragraph(...line);
  });
  const instead = explained.length > 0 ? alternative(ids, among ?? ids, now) : '';
  return instead === '' ? lines : [...lines, paragraph(instead)];
}

function repliesIn({ dataset }: HTMLElement, now: number): readonly Node[] {
  const promised = promiseOf(dataset['reply'] ?? '', now);
  if (promised === null) return [];
  const { text, notice } = promised;
  return [paragraph(text, ...(notice === null ? [] : [' ', ...sentence(notice, undefined)]))];
}

function sentence([before, title, after, href, lang]: LiveSentence, page = ''): readonly (Node | string)[] {
  if (title === '') return [before + after];
  const element = document.createElement(href === null ? 'span' : 'a');
  if (href !== null) (element as HTMLAnchorElement).href = href || `${page}#Exceptions`;
  if (lang !== null) element.lang = lang;
  element.textContent = title;
  return [before, element, after];
}

function paragraph(...parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...parts);
  return element;
}

function bold(text: string): HTMLElement {
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

// The page's clock has ticked before this was loaded: it ticks again.
dispatchEvent(new Event('resume'));
