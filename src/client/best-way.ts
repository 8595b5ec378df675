/**
 * Says at each tick of the page's clock which of the accepted ways is the one to take now: with urgent needs it
 * comes first. States are read where the script of hours has put them.
 */
import { bestWay, type WayNow } from '../domain/requests/best-way.ts';

interface Way extends WayNow {
  readonly element: HTMLElement;
}

const waysOf = (list: Element): readonly Way[] =>
  [...list.children].map((child) => {
    const element = child as HTMLElement;
    const [, state] = / is-(\w+)/.exec(element.querySelector('.channel-state')?.className ?? '') ?? [];
    return {
      element,
      staffed: state === undefined || state === 'unknown' ? null : state !== 'closed',
      written: 'written' in element.dataset,
      conditional: 'only' in element.dataset,
    };
  });

const inOrder = (ways: readonly Way[]): readonly Way[] =>
  ways.toSorted((a, b) => Number(a.element.dataset['way']) - Number(b.element.dataset['way']));

function show(list: HTMLElement): void {
  const ways = inOrder(waysOf(list));
  const best = bestWay(ways);
  if (!best) return;
  for (const { element } of ways)
    element.querySelector('.button')?.classList.toggle('primary', element === best.element);
  // What has the focus is not moved from under it.
  if ('urgent' in list.dataset && !list.contains(document.activeElement))
    list.append(...[best, ...ways.filter((way) => way !== best)].map(({ element }) => element));
  const note = list.previousElementSibling;
  if (!(note instanceof HTMLElement) || !note.matches('.best-now')) return;
  note.hidden = best === ways[0] || !best.staffed;
  const link = note.querySelector('a');
  if (!link) return;
  link.textContent = best.element.querySelector('h3')?.textContent?.trim() ?? '';
  link.hash = best.element.id;
}

addEventListener('tick', () => {
  // After every other listener, whatever their order.
  queueMicrotask(() => document.querySelectorAll<HTMLElement>('[data-ways]').forEach(show));
});
