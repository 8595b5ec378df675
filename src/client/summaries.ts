import { all } from './island.ts';
import { put, stateOf } from './states.ts';

const ORDER = ['open', 'closing', 'closed', 'unknown', 'unstated'];

/** One line a department, for small screens: its best channel's state, and by which channels. */
export function showSummaries(now: number): void {
  for (const element of all('data-summary')) {
    const rows = [...(element.closest('.department')?.querySelectorAll<HTMLElement>('[data-live]') ?? [])];
    const states = rows.flatMap((row) => {
      const saying = stateOf(row.dataset['live'] ?? '', now);
      const name = row.parentElement?.querySelector('.channel-name')?.textContent?.trim() ?? '';
      return saying === null ? [] : [{ saying, name }];
    });
    const best = states.sort((a, b) => ORDER.indexOf(a.saying.state) - ORDER.indexOf(b.saying.state))[0];
    if (best === undefined) continue;
    const names = states.filter(({ saying }) => saying.word === best.saying.word).map(({ name }) => name);
    const rest = best.saying.state === 'closed' ? best.saying.rest : names.join(', ');
    put(element, { ...best.saying, rest });
    element.hidden = false;
  }
}
