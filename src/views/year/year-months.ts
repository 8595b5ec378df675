import { epochDayOf, partsOfDay, weekdayOf } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { formatDay, formatWeekday } from '../../i18n/formats.ts';
import type { Context } from '../context.ts';
import type { LetteredNotice, YearDate } from './year-entries.ts';

/** A date of a small month: how it is marked, in a shape and in words. */
export interface SheetDay {
  readonly number: number;
  /** Everyone who would have been there is not; some are not; some are there at other hours. */
  readonly mark: 'closed' | 'partly' | 'special' | null;
  /** The letters of the notices that speak of it. */
  readonly letters: string;
  readonly words: string;
}

/** A month as weeks from Monday to Sunday; null where a week's day is of another month. */
export interface SheetMonth {
  readonly name: string;
  readonly weeks: readonly (readonly (SheetDay | null)[])[];
}

/** The initials of the weekdays, Monday first, with their names. */
export function weekdayInitials({
  locale,
}: Context): readonly { readonly short: string; readonly long: string }[] {
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
    short: formatWeekday(weekday, locale, 'short').slice(0, 1).toLocaleUpperCase(locale),
    long: formatWeekday(weekday, locale),
  }));
}

/** The twelve months of a year with its closing days and the letters of its notices. */
export function sheetMonths(
  context: Context,
  year: number,
  dates: readonly YearDate[],
  notices: readonly LetteredNotice[],
): readonly SheetMonth[] {
  const origin = epochDayOf(year, 1, 1);
  return Array.from({ length: 12 }, (_, index) => {
    const first = epochDayOf(year, index + 1, 1);
    const days = dates
      .slice(first - origin, first - origin + 31)
      .filter(({ day }) => partsOfDay(day).month === index + 1)
      .map((date) => sheetDay(context, date, first, notices));
    const cells = [...Array.from({ length: weekdayOf(first) }, () => null), ...days];
    const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
      Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday] ?? null),
    );
    return { name: formatDay(first, context.locale, 'month'), weeks };
  });
}

function sheetDay(
  { t }: Context,
  date: YearDate,
  first: EpochDay,
  notices: readonly LetteredNotice[],
): SheetDay {
  const mark = markOf(date);
  const letters = notices
    .filter(({ from, until }) => from <= date.day && date.day <= until)
    .map(({ letter }) => letter)
    .join('');
  return {
    number: date.day - first + 1,
    mark,
    letters,
    words: mark === null ? '' : t.yearPage.marks[mark],
  };
}

function markOf({ states }: YearDate): SheetDay['mark'] {
  const there = states.filter(({ state }) => state !== 'off');
  const closed = there.filter(({ state }) => state === 'closed');
  if (closed.length > 0) return closed.length === there.length ? 'closed' : 'partly';
  return there.some(({ state }) => state === 'special') ? 'special' : null;
}
