import type { LiveZone } from '../hours/island.ts';
import { wallAt } from '../wall-time.ts';

const ASKED = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?))?(Z|[+ -]\d\d:\d\d)?$/i;

/**
 * Which instant does `?at=` ask for, in milliseconds? Without an offset it is read by the company's clock, a date
 * alone as its first minute; a time that comes twice is the first. Not-a-number: it names none.
 *
 * @example askedInstant('2026-12-10T12:00-03:00', saoPaulo) // 15:00Z; a plus may have come as a space
 * @example askedInstant('2026-12-10', saoPaulo) // 03:00Z
 */
export function askedInstant(text: string, zone: LiveZone): number {
  const [, date = '', time = '00:00', offset] = ASKED.exec(text.trim()) ?? [];
  const wall = Date.parse(`${date}T${time}Z`);
  // Some browsers read 30 February as 2 March.
  if (!(wall >= 0) || new Date(wall).toISOString().slice(0, 10) !== date) return Number.NaN;
  if (offset !== undefined) return Date.parse(`${date}T${time}${offset.replace(' ', '+').toUpperCase()}`);
  const readings = zone[1].map(([, ahead]) => wall - ahead);
  const right = readings.filter((at) => wallAt(zone, at) === wall);
  return Math.min(...(right.length > 0 ? right : readings));
}
