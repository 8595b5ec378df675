import { DAY } from './epoch-day.ts';
import { offsetAt, offsetPeriods } from './offset-periods.ts';
import type { EpochDay, Instant } from './types.ts';

const MINUTE = 60_000;

/**
 * Which date does a calendar on the wall show at this instant?
 *
 * @example civilDateAt('America/Sao_Paulo', Date.UTC(2026, 10, 20, 12)) === parseCivilDate('2026-11-20') // true
 * @example civilDateAt('America/Sao_Paulo', Date.UTC(2026, 10, 20, 2)) === parseCivilDate('2026-11-19') // true
 */
export function civilDateAt(zone: string, at: Instant): EpochDay {
  return Math.floor((at + offsetAt(zone, at)) / DAY);
}

/**
 * How many whole minutes after 00:00 does a clock on the wall show at this instant? 0 to 1439.
 *
 * @example wallMinutesAt('Asia/Kolkata', Date.UTC(2026, 10, 23, 4)) // 570, half past nine
 * @example wallMinutesAt('America/Sao_Paulo', Date.UTC(2017, 9, 15, 3)) // 60: that day has no 00:00 to 01:00
 */
export function wallMinutesAt(zone: string, at: Instant): number {
  const wall = at + offsetAt(zone, at);
  return Math.floor((wall - Math.floor(wall / DAY) * DAY) / MINUTE);
}

/**
 * When does this date begin? The first instant whose wall time is at or after 00:00 of it: for a date that the zone
 * skipped (Samoa's 30 December 2011), the beginning of the next.
 *
 * @example startOfDate('America/Sao_Paulo', epochDayOf(2026, 11, 20)) // 2026-11-20T03:00:00Z
 * @example startOfDate('America/Sao_Paulo', epochDayOf(2017, 10, 15)) // 2017-10-15T03:00:00Z, which is 01:00
 */
export function startOfDate(zone: string, day: EpochDay): Instant {
  const wall = day * DAY;
  for (const { from, until, offset } of offsetPeriods(zone, wall - 2 * DAY, wall + 2 * DAY)) {
    const at = Math.max(from, wall - offset);
    if (at < until) return at;
  }
  return wall;
}

/**
 * At which instants does the wall show this date and time? None in a gap, two where the clock is set back.
 *
 * @example instantsOfWall('Europe/Madrid', epochDayOf(2026, 10, 25), 150) // two: 00:30Z and 01:30Z
 * @example instantsOfWall('Europe/Madrid', epochDayOf(2026, 3, 29), 150) // none: 02:30 is skipped
 */
export function instantsOfWall(zone: string, day: EpochDay, minutes: number): readonly Instant[] {
  const wall = day * DAY + minutes * MINUTE;
  return offsetPeriods(zone, wall - 2 * DAY, wall + 2 * DAY)
    .filter(({ from, until, offset }) => wall - offset >= from && wall - offset < until)
    .map(({ offset }) => wall - offset);
}
