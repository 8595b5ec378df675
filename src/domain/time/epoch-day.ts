import type { EpochDay } from './types.ts';

/** Milliseconds of a civil day without a clock change. */
export const DAY = 86_400_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Which day is this year, month (1 to 12) and day of the month? Real dates only: see `parseCivilDate` for text.
 *
 * @example epochDayOf(1970, 1, 1) // 0
 * @example epochDayOf(2028, 2, 29) + 1 === epochDayOf(2028, 3, 1) // true
 */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; four centuries on, the calendar repeats after 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / DAY - 146_097;
}

/**
 * Which year, month (1 to 12) and day of the month is this day?
 *
 * @example partsOfDay(0) // { year: 1970, month: 1, day: 1 }
 * @example partsOfDay(-1) // { year: 1969, month: 12, day: 31 }
 */
export function partsOfDay(epochDay: EpochDay): { year: number; month: number; day: number } {
  const date = new Date(epochDay * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Which day does `2026-11-21` name? Null for any other form and for a date that no calendar has.
 *
 * @example parseCivilDate('2026-11-21') // 20778
 * @example parseCivilDate('2017-09-31') // null
 */
export function parseCivilDate(text: string): EpochDay | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const epochDay = epochDayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatCivilDate(epochDay) === text ? epochDay : null;
}

/**
 * How is this day written as data?
 *
 * @example formatCivilDate(20778) // '2026-11-21'
 * @example formatCivilDate(epochDayOf(2028, 2, 28) + 1) // '2028-02-29'
 */
export function formatCivilDate(epochDay: EpochDay): string {
  return new Date(epochDay * DAY).toISOString().slice(0, 10);
}

/**
 * On which weekday does this day fall? 0 is Monday, 6 is Sunday.
 *
 * @example weekdayOf(0) // 3, a Thursday
 * @example weekdayOf(-4) // 6, a Sunday
 */
export function weekdayOf(epochDay: EpochDay): number {
  return (((epochDay + 3) % 7) + 7) % 7;
}
