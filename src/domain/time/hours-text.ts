import { endMinuteOf } from './intervals.ts';
import type { Interval } from './types.ts';

/** The names of the days as content writes them, Monday first. */
export const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const INTERVAL = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/**
 * Which hours does `09:00-12:00` name? Null for any other form, `24:00` as a start, and two equal times.
 *
 * @example parseInterval('09:00-12:00') // { start: 540, end: 720 }
 * @example parseInterval('22:00-00:00') // { start: 1320, end: 1440 }: midnight is the end of the day
 */
export function parseInterval(text: string): Interval | null {
  const match = INTERVAL.exec(text);
  if (!match) return null;
  const start = Number(match[1]) * 60 + Number(match[2]);
  const end = Number(match[3]) * 60 + Number(match[4]);
  if (start === end || end > 1440) return null;
  return { start, end: end === 0 ? 1440 : end };
}

/**
 * How are these hours written as data?
 *
 * @example formatInterval({ start: 540, end: 720 }) // '09:00-12:00'
 * @example formatInterval({ start: 1320, end: 1440 }) // '22:00-24:00'
 */
export function formatInterval({ start, end }: Interval): string {
  return `${formatMinutes(start)}-${formatMinutes(end)}`;
}

/** How are minutes after 00:00 written on a 24-hour clock? 1440 is `24:00`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * Which weekdays does a key of the week name (0 Monday to 6 Sunday)? A day, a range, a list of both, or `daily`;
 * null for anything else, and when a day comes twice.
 *
 * @example parseDays('mon-fri') // [0, 1, 2, 3, 4]
 * @example parseDays('sat-mon') // [5, 6, 0]
 */
export function parseDays(text: string): number[] | null {
  if (text === 'daily') return [0, 1, 2, 3, 4, 5, 6];
  const days = text.split(',').map((part) => parseDayRange(part.trim()));
  const all = days.flatMap((part) => part ?? []);
  return days.includes(null) || new Set(all).size < all.length ? null : all;
}

/**
 * Which two intervals of one date overlap? Null when none do; touching is not overlapping, and neither is the
 * stretch past midnight with the morning of its own date.
 *
 * @example intervalsOverlap([{ start: 540, end: 780 }, { start: 720, end: 1080 }]) // those two
 * @example intervalsOverlap([{ start: 1320, end: 360 }, { start: 300, end: 420 }]) // null
 */
export function intervalsOverlap(list: readonly Interval[]): readonly [Interval, Interval] | null {
  const sorted = [...list].sort((a, b) => a.start - b.start);
  for (let index = 1; index < sorted.length; index++) {
    const before = sorted[index - 1];
    const after = sorted[index];
    if (before && after && endMinuteOf(before) > after.start) return [before, after];
  }
  return null;
}

function parseDayRange(text: string): number[] | null {
  const [first, last, ...rest] = text
    .split('-')
    .map((name) => (DAY_NAMES as readonly string[]).indexOf(name));
  if (first === undefined || first < 0 || rest.length > 0) return null;
  if (last === undefined) return [first];
  if (last < 0 || last === first) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (first + step) % 7);
}
