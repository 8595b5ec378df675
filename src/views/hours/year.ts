import { planOf } from '../../domain/hours/plan.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { epochDayOf, partsOfDay, weekdayOf } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatWeekday } from '../../i18n/formats.ts';
import type { Department } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { scheduleFor } from '../schedules.ts';

/** A date of a month's small calendar. */
export interface YearDay {
  readonly day: EpochDay;
  readonly number: number;
  /** A dated closure of all channels, other hours than usual on some, or nothing to mark. */
  readonly mark: 'closed' | 'special' | null;
}

/** A month as weeks from Monday to Sunday; null where a week's day is of another month. */
export interface YearMonth {
  readonly name: string;
  readonly weeks: readonly (readonly (YearDay | null)[])[];
}

export interface YearView {
  readonly heading: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly months: readonly YearMonth[];
}

/** Twelve months from the one in which the page is built, with the department's closures and special hours. */
export function yearOfDepartment(context: Context, department: Department): YearView | null {
  if (department.channels.length === 0) return null;
  const { year, month } = partsOfDay(civilDateAt(department.timezone, context.now));
  const months = Array.from({ length: 12 }, (_, i) => monthOf(context, department, year, month + i));
  const last = months.at(-1)?.year ?? year;
  return {
    heading: fill(context.t.hours.year, { year: last === year ? String(year) : `${year}–${last}` }),
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
      short: formatWeekday(weekday, context.locale, 'short').slice(0, 1).toLocaleUpperCase(context.locale),
      long: formatWeekday(weekday, context.locale),
    })),
    months,
  };
}

function monthOf(
  context: Context,
  department: Department,
  year: number,
  month: number,
): YearMonth & { year: number } {
  const ofYear = year + Math.floor((month - 1) / 12);
  const ofMonth = ((month - 1) % 12) + 1;
  const first = epochDayOf(ofYear, ofMonth, 1);
  const next = ofMonth === 12 ? epochDayOf(ofYear + 1, 1, 1) : epochDayOf(ofYear, ofMonth + 1, 1);
  const cells: (YearDay | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
  for (let day = first; day < next; day += 1) {
    cells.push({ day, number: day - first + 1, mark: markOf(context, department, day) });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  return { year: ofYear, name: `${formatDay(first, context.locale, 'month')} ${ofYear}`, weeks };
}

function markOf(context: Context, department: Department, day: EpochDay): YearDay['mark'] {
  const plans = department.channels.map(({ id }) => planOf(scheduleFor(context.site, context.now, id), day));
  const dated = plans.filter(
    ({ source, displaced }) => displaced !== null && ['notice', 'holiday'].includes(source.layer),
  );
  if (dated.length === 0) return null;
  return plans.every(({ intervals, source }) => intervals?.length === 0 || source.layer === 'always')
    ? 'closed'
    : 'special';
}
