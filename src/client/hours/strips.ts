import { lookup, OPEN } from '../../domain/hours/table-lookup.ts';
import { wallAt } from '../wall-time.ts';
import { all, table } from './island.ts';
import { zoneOfChannel } from './wall.ts';

const DAY = 864e5;

/** Draws the present day of each live strip, and the needle at the present moment; hides them while that is not known. */
export function drawStrips(now: number): void {
  for (const strip of all('[data-strip]')) {
    strip.toggleAttribute('hidden', !now);
    if (!now) continue;
    const { strip: id } = strip.dataset as { strip: string };
    const begin = now - (wallAt(zoneOfChannel(id), now) % DAY);
    const x = (at: number): number => (at - begin) / 6e4;
    let filled = '';
    for (let at = begin; at < begin + DAY; ) {
      const [state, , until] = lookup(table, id, at);
      const end = Math.min(until, begin + DAY);
      if (state === OPEN) filled += `M${x(at)} 5H${x(end)}`;
      at = end;
    }
    const needle = `M${x(now)}-3V13`;
    [filled, needle, needle].forEach((d, i) => void strip.children[i + 1]?.setAttribute('d', d));
  }
}
