import { dayOf } from './wall-time.ts';

/**
 * The words of dates, by Intl at the build (views/date-words.ts): a browser takes longer to open its own than for all
 * else on a page. Weekdays stand in the order of the week of 1970's first, which was a Thursday; months in that of the
 * year, `{day}` standing for the day of the month; `between` joins a weekday and a date.
 */
export type DateWords = readonly [weekdays: readonly string[], months: readonly string[], between: string];

/** The weekday of a wall time: `segunda-feira`. */
export const weekdayIn = ([weekdays]: DateWords, wall: number): string => weekdays[dayOf(wall) % 7] as string;

/** The date of a wall time: `4 de janeiro`. */
export function dateIn([, months]: DateWords, wall: number): string {
  const date = new Date(wall);
  return (months[date.getUTCMonth()] as string).replace('{day}', String(date.getUTCDate()));
}

/** Both: `segunda-feira, 4 de janeiro`. */
export const weekdayAndDateIn = (words: DateWords, wall: number): string =>
  weekdayIn(words, wall) + words[2] + dateIn(words, wall);
