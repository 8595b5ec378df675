import { dateIn, weekdayIn } from '../date-words.ts';
import { clockOf, dayOf, wallAt } from '../wall-time.ts';
import { dates, type LiveZone, tomorrow, yours, zoneOf, zones } from './island.ts';

/** A zone by its name; the site's without one, and for one that the page does not know. */
const zoneNamed = (name = ''): LiveZone => zones[name] ?? (zones[''] as LiveZone);

/** The zone in which a channel's hours are. */
export const zoneOfChannel = (id: string): LiveZone => zoneNamed(zoneOf[id]);

/** The zone in which an element's dates and times are: that of its surroundings. */
export const zoneAround = (element: HTMLElement): LiveZone =>
  zoneNamed(element.closest<HTMLElement>('[data-zone]')?.dataset['zone']);

/**
 * A later instant in words: `18:00`, `amanhã 09:00`, `segunda-feira 09:00`, `4 de janeiro 09:00`. What ends there (1,
 * else 0) at midnight does so at `24:00` of the day before.
 */
export function when(zone: LiveZone, at: number, now: number, ends: number): string {
  const wall = wallAt(zone, at) - ends;
  const days = dayOf(wall) - dayOf(wallAt(zone, now));
  const time = clockOf(wall + ends);
  const date = days < 2 ? tomorrow : (days < 7 ? weekdayIn : dateIn)(dates, wall);
  return (days < 1 ? '' : `${date} `) + (ends && time === '00:00' ? '24:00' : time);
}

/** The same instant on the visitor's clock, where that differs; else nothing. */
export function ownTime(zone: LiveZone, at: number): string {
  const own = new Date(at).toTimeString().slice(0, 5);
  return own === clockOf(wallAt(zone, at)) ? '' : yours.replace('{time}', own);
}
