import { weekdayAndDateIn } from '../date-words.ts';
import { clockOf, dayOf, wallAt } from '../wall-time.ts';
import { all, dates, type LiveZone } from './island.ts';
import { ownTime, zoneAround } from './wall.ts';

/** Marks the present date among dates (days since 1970) and weekdays (0 to 6, the days of the week of 1970's first), and tells the time by the company's clock. */
export function markToday(now: number): void {
  for (const element of all('[data-day]')) {
    const day = Number(element.dataset['day']);
    const today = dayOf(wallAt(zoneAround(element), now));
    element.ariaCurrent = day === today || day === today % 7 ? 'date' : null;
  }
  for (const element of all('[data-clock]'))
    element.textContent = now ? timeIn(zoneAround(element), now) : '';
}

function timeIn(zone: LiveZone, now: number): string {
  const wall = wallAt(zone, now);
  return `${weekdayAndDateIn(dates, wall)}, ${clockOf(wall)}, ${zone[0]}${ownTime(zone, now)}`;
}
