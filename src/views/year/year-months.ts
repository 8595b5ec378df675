import { epochDayOf } from '../../domain/time/epoch-day.ts';
import type { Context } from '../context.ts';
import { type MonthDay, type MonthGrid, monthGrid } from '../hours/month-grid.ts';
import type { LetteredNotice, YearDate } from './year-entries.ts';

/** The twelve months of a year with its closing days and the letters of its notices. */
export function sheetMonths(
  context: Context,
  year: number,
  dates: readonly YearDate[],
  notices: readonly LetteredNotice[],
): readonly MonthGrid[] {
  const origin = epochDayOf(year, 1, 1);
  return Array.from({ length: 12 }, (_, index) =>
    monthGrid(year, index + 1, context.locale, (day, number) => {
      const mark = markOf(dates[day - origin]);
      const letters = notices
        .filter(({ from, until }) => from <= day && day <= until)
        .map(({ letter }) => letter)
        .join('');
      return { day, number, mark, letters, words: mark === null ? '' : context.t.yearPage.marks[mark] };
    }),
  );
}

function markOf(date: YearDate | undefined): MonthDay['mark'] {
  const there = date?.states.filter(({ state }) => state !== 'off') ?? [];
  const closed = there.filter(({ state }) => state === 'closed');
  if (closed.length > 0) return closed.length === there.length ? 'closed' : 'partly';
  return there.some(({ state }) => state === 'special') ? 'special' : null;
}
