import { all } from './island.ts';

/** Shows what carries `data-from` and `data-until` (milliseconds, half-open) in that time only. */
export function showWindows(now: number): void {
  for (const element of [...all('data-from'), ...all('data-until')]) {
    const { from, until } = element.dataset;
    element.hidden = now < Number(from ?? 0) || now >= Number(until ?? Number.POSITIVE_INFINITY);
  }
}
