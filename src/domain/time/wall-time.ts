import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { DAY } from './epoch-day.ts';
import { parseWallClock } from './instant.ts';
import { isZone, offsetPeriods } from './offset-periods.ts';
import type { Instant } from './types.ts';

/** What a date and time that a person wrote without an offset can mean. */
export type WallTime =
  | { readonly kind: 'instant'; readonly at: Instant }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'twice'; readonly at: readonly [Instant, Instant] }
  | { readonly kind: 'invalid' };

/**
 * Which instant does a wall time without an offset (`2026-11-21T09:00`, or a date for its 00:00) name in this zone?
 * A time that the zone skips or repeats is told, never guessed: `fromZonedTime` finds the neighbourhood, and a round
 * trip through the offsets in use there decides.
 *
 * @example instantOfWallTime('2026-11-21T09:00', 'America/Sao_Paulo') // { kind: 'instant', at: 2026-11-21T12:00Z }
 * @example instantOfWallTime('2018-11-04T00:30', 'America/Sao_Paulo') // { kind: 'skipped' }
 */
export function instantOfWallTime(text: string, zone: string): WallTime {
  const wall = parseWallClock(text);
  if (wall === null || !isZone(zone)) return { kind: 'invalid' };
  const guess = fromZonedTime(new Date(wall).toISOString().slice(0, -1), zone).getTime();
  const [first, second] = offsetPeriods(zone, guess - 2 * DAY, guess + 2 * DAY)
    .filter(({ from, until, offset }) => wall - offset >= from && wall - offset < until)
    .map(({ offset }) => wall - offset);
  if (first === undefined) return { kind: 'skipped' };
  if (second === undefined) return { kind: 'instant', at: first };
  return { kind: 'twice', at: [first, second] };
}
