import { lookup } from '../../domain/hours/table-lookup.ts';
import { carrying, island } from './island.ts';
import { dayAt, wallAt } from './wall.ts';

const DAY = 864e5;

/** Draws the present day of each live strip, and the needle at the present moment. */
export function drawStrips(now: number): void {
  for (const [strip, id] of carrying('strip')) {
    const zone = island.channels[id]?.[0] ?? 0;
    const begin = dayAt(zone, now) * DAY - (wallAt(zone, now) - now);
    const x = (at: number): number => Math.round((at - begin) / 6e4);
    let filled = '';
    for (let at = begin; at < begin + DAY; ) {
      const found = lookup(island.table, id, at);
      const end = Math.min(found?.until ?? 1 / 0, begin + DAY);
      if (found?.state === 'open') filled += `M${x(at)} 5H${x(end)}`;
      at = end;
    }
    const needle = `M${x(now)}-3V13`;
    ['M0 5H1440', filled, needle, needle].forEach((d, i) => void strip.children[i]?.setAttribute('d', d));
    strip.removeAttribute('hidden');
  }
}
