import { epochDayOf, partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import type { DateMention, DayAndMonth } from './date-mention.ts';
import type { ProseContext } from './types.ts';

/** What decides the year of a date that is written without one. */
export type YearContext = Pick<ProseContext, 'range' | 'around'> & {
  /** The years written anywhere in the text. */
  readonly years: readonly number[];
};

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days has a month in a leap year? 0 for a month that does not exist. */
export function longestMonth(month: number): number {
  return LENGTHS[month - 1] ?? 0;
}

/** The day of a year, or null where that year has none. */
export function dayIn(year: number, { day, month }: DayAndMonth): EpochDay | null {
  if (day < 1 || day > longestMonth(month)) return null;
  const epochDay = epochDayOf(year, month, day);
  return partsOfDay(epochDay).month === month ? epochDay : null;
}

/**
 * Which days can a date mean, the likeliest first? Its own year where it has one. In a notice the days within it,
 * else the nearest before and after it. Elsewhere those of the page's year, the ones beside it, and of any year that
 * the text names. Null where nothing tells the year.
 */
export function daysMeant(mention: DateMention, context: YearContext): readonly EpochDay[] | null {
  const { year, readings } = mention;
  const within = (years: readonly number[]) =>
    readings.flatMap((reading) => years.flatMap((one) => dayIn(one, reading) ?? []));
  if (year !== null) return within([year]);
  const { range, around } = context;
  // `de 28/12 a 03/01/2027` begins in the year before the one that it writes.
  const years = context.years.flatMap((one) => [one, one - 1]);
  if (range != null) return inNotice(within, range, years);
  if (around === null) return years.length === 0 ? null : within(years);
  const own = partsOfDay(around).year;
  const days = within([...new Set([own - 1, own, own + 1, ...years])]);
  return nearestFirst(days, (day) => Math.abs(day - around));
}

function inNotice(
  within: (years: readonly number[]) => readonly EpochDay[],
  { from, until }: NonNullable<ProseContext['range']>,
  years: readonly number[],
): readonly EpochDay[] {
  const [first, last] = [partsOfDay(from).year, partsOfDay(until).year];
  const span = Array.from({ length: last - first + 3 }, (_, step) => first - 1 + step);
  const days = within(span);
  const inside = days.filter((day) => day >= from && day <= until);
  if (inside.length > 0) return inside;
  const distance = (day: EpochDay) => (day < from ? from - day : day - until);
  const before = nearestFirst(
    days.filter((day) => day < from),
    distance,
  )[0];
  const after = nearestFirst(
    days.filter((day) => day > until),
    distance,
  )[0];
  const nearest = [before, after].flatMap((day) => day ?? []);
  return nearestFirst([...new Set([...nearest, ...within(years)])], distance);
}

function nearestFirst(days: readonly EpochDay[], distance: (day: EpochDay) => number): readonly EpochDay[] {
  return [...days].sort((a, b) => distance(a) - distance(b));
}
