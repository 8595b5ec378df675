import { planOf } from '../../domain/hours/plan.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Department } from '../../model/types.ts';
import type { Context } from '../context.ts';
import {
  keysOf,
  type MonthDay,
  type MonthGrid,
  type MonthKey,
  monthGrid,
  weekdayInitials,
} from './month-grid.ts';

/** Twelve months of a department, with the keys to their marks. */
export interface YearView {
  readonly heading: string;
  readonly weekdays: ReturnType<typeof weekdayInitials>;
  readonly months: readonly MonthGrid[];
  readonly keys: readonly MonthKey[];
}

/** Twelve months from the one in which the page is built, with the department's closures and special hours. */
export function yearOfDepartment(context: Context, department: Department): YearView | null {
  if (department.channels.length === 0) return null;
  const { t } = context;
  const { year, month } = partsOfDay(civilDateAt(department.timezone, context.now));
  const months = Array.from({ length: 12 }, (_, i) => monthOf(context, department, year, month - 1 + i));
  const today = t.state.todayWord.toLocaleLowerCase(context.locale);
  const last = month === 1 ? year : year + 1;
  return {
    heading: fill(t.hours.year, { year: last === year ? String(year) : `${year}–${last}` }),
    weekdays: weekdayInitials(context),
    months,
    keys: keysOf(months, { closed: t.hours.closure, special: t.hours.special, today }),
  };
}

/** The month that lies so many after January of the year. */
function monthOf(context: Context, department: Department, year: number, after: number): MonthGrid {
  const { t, locale } = context;
  const ofYear = year + Math.floor(after / 12);
  const month = monthGrid(ofYear, (after % 12) + 1, locale, (day, number) => {
    const mark = markOf(context, department, day);
    const words = mark === null ? '' : mark === 'closed' ? t.hours.closure : t.hours.special;
    return { day, number, mark, letters: '', words };
  });
  return { ...month, name: `${month.name} ${ofYear}` };
}

/** A dated closure of all channels, other hours than usual on some, or nothing to mark. */
function markOf(context: Context, department: Department, day: EpochDay): MonthDay['mark'] {
  const plans = department.channels.map(({ id }) => planOf(scheduleFor(context.site, context.now, id), day));
  const dated = plans.filter(
    ({ source, displaced }) => displaced !== null && ['notice', 'holiday'].includes(source.layer),
  );
  if (dated.length === 0) return null;
  return plans.every(({ intervals, source }) => intervals?.length === 0 || source.layer === 'always')
    ? 'closed'
    : 'special';
}
