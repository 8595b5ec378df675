import { partsOfDay, weekdayOf } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import type { DayAndMonth } from './date-mention.ts';
import { dayIn, longestMonth } from './meant-days.ts';
import type { ProseContext } from './types.ts';

/** What a date was probably meant to be: its weekday, where one is said of it, and the notice in which it stands. */
export interface Meaning {
  readonly reading: DayAndMonth;
  readonly year: number;
  readonly weekday: number | null;
  readonly range: ProseContext['range'];
  /** The year of the page, which a date of another year may have been meant to have. */
  readonly pageYear: number | null;
}

/**
 * Which date that exists and has the weekday is nearest to what was written? In a notice the same day of another
 * month within it; else of the month before or after, of the page's own year, else the nearest day. Null where
 * none of these fits.
 */
export function rightDate(meaning: Meaning): EpochDay | null {
  return slipInNotice(meaning) ?? slipOfMonth(meaning) ?? slipOfYear(meaning) ?? nearestDay(meaning);
}

/** The same day of the month within the notice, where there is exactly one that fits, or the nearest of them. */
export function slipInNotice({ reading, year, weekday, range }: Meaning): EpochDay | null {
  if (range == null) return null;
  const origin = partsOfDay(range.from).year * 12 + partsOfDay(range.from).month - 1;
  const end = partsOfDay(range.until).year * 12 + partsOfDay(range.until).month - 1;
  const written = year * 12 + reading.month - 1;
  const months = Array.from({ length: end - origin + 1 }, (_, step) => origin + step);
  const days = months
    .sort((a, b) => Math.abs(a - written) - Math.abs(b - written))
    .flatMap((month) => dayIn(Math.floor(month / 12), { day: reading.day, month: (month % 12) + 1 }) ?? []);
  return days.find((day) => day >= range.from && day <= range.until && fits(day, weekday)) ?? null;
}

function slipOfMonth({ reading, year, weekday }: Meaning): EpochDay | null {
  if (weekday === null) return null;
  for (const step of [1, -1]) {
    const month = reading.month - 1 + step;
    const day = dayIn(year + Math.floor(month / 12), { day: reading.day, month: ((month + 12) % 12) + 1 });
    if (day !== null && fits(day, weekday)) return day;
  }
  return null;
}

function slipOfYear({ reading, year, weekday, pageYear }: Meaning): EpochDay | null {
  if (weekday === null || pageYear === null || pageYear === year) return null;
  const day = dayIn(pageYear, reading);
  return day !== null && fits(day, weekday) ? day : null;
}

function nearestDay({ reading, year, weekday }: Meaning): EpochDay | null {
  const length = longestMonth(reading.month);
  if (length === 0) return null;
  const day =
    dayIn(year, reading) ?? dayIn(year, { ...reading, day: length }) ?? dayIn(year, { ...reading, day: 28 });
  if (day === null || weekday === null) return day;
  const days = [0, -1, 1, -2, 2, -3, 3].map((step) => day + step);
  return days.find((one) => fits(one, weekday)) ?? null;
}

function fits(day: EpochDay, weekday: number | null): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}
