import { dateIn, weekdayIn } from '../date-words.ts';
import type { LiveZone } from '../hours/island.ts';
import { clockOf, dayOf, wallAt } from '../wall-time.ts';
import { live } from './island.ts';
import { say, words } from './words.ts';

const { dates, zoneOf, zones } = live;

/**
 * A later moment by the clock of a channel, as part of a sentence: `às 14:00`, `amanhã às 09:00`, `segunda-feira às
 * 09:00`, `dia 4 de janeiro às 09:00`; after a word such as "until" a time of the same day stands `bare`. The reader's
 * own time follows where it differs.
 */
export function momentOf(id: string, at: number, now: number, style: 'clock' | 'bare' = 'clock'): string {
  const own = new Date(at).toTimeString().slice(0, 5);
  const zone = zones[zoneOf[id] ?? ''] as LiveZone;
  const wall = wallAt(zone, at);
  const days = dayOf(wall) - dayOf(wallAt(zone, now));
  const time = clockOf(wall);
  const text =
    days < 1
      ? say(style, { time })
      : days < 2
        ? say('tomorrow', { time })
        : days < 7
          ? say('weekday', { day: weekdayIn(dates, wall), time })
          : say('date', { day: dateIn(dates, wall), time });
  const yours = own === time ? '' : ` (${say('yours', { time: own })})`;
  return text.replace(words.atOnes, words.atOne) + yours;
}
