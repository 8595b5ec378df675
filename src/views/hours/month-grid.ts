import { epochDayOf, weekdayOf } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { formatDay, formatWeekday } from '../../i18n/formats.ts';
import type { Locale } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** How a date of a small month is marked: all that would be open are not; some are not; some are at other hours. */
export type MonthMark = 'closed' | 'partly' | 'special';

/** A date of a small month: how it is marked, in a shape and in words. */
export interface MonthDay {
  readonly day: EpochDay;
  readonly number: number;
  readonly mark: MonthMark | null;
  /** The letters of the notices that speak of it. */
  readonly letters: string;
  readonly words: string;
}

/** A month as weeks from Monday to Sunday; null where a week's day is of another month. */
export interface MonthGrid {
  readonly name: string;
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
}

/** A key to the marks: those of dates, the letter of a notice, and the present day, which the script marks. */
export interface MonthKey {
  readonly mark: MonthMark | 'letter' | 'today';
  readonly text: string;
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

/** A month as a grid of its dates, each made by `dayOf` from the date and its number; `name` is that of the month. */
export function monthGrid(
  year: number,
  month: number,
  locale: Locale,
  dayOf: (day: EpochDay, number: number) => MonthDay,
): MonthGrid {
  const first = epochDayOf(year, month, 1);
  const length = (month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1)) - first;
  const days = Array.from({ length }, (_, index) => dayOf(first + index, index + 1));
  const cells = [...Array.from({ length: weekdayOf(first) }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday] ?? null),
  );
  return { name: formatDay(first, locale, 'month'), weeks };
}

/** Of the keys, in their order, those to marks that a date of the months bears; that of today is always one. */
export function keysOf(
  months: readonly MonthGrid[],
  words: Readonly<Partial<Record<MonthKey['mark'], string>>>,
): readonly MonthKey[] {
  const days = months.flatMap(({ weeks }) => weeks.flat());
  const borne = new Set<MonthKey['mark']>(['today']);
  for (const date of days) {
    if (date?.mark) borne.add(date.mark);
    if (date?.letters) borne.add('letter');
  }
  const order = ['closed', 'partly', 'special', 'letter', 'today'] as const;
  return order.flatMap((mark) => {
    const text = words[mark];
    return text === undefined || !borne.has(mark) ? [] : [{ mark, text }];
  });
}
