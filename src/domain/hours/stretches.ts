import { endMinuteOf } from '../time/intervals.ts';
import type { Interval } from '../time/types.ts';

/** Opening hours in minutes after 00:00 of the date on which they start; past midnight, `end` is above 1440. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MIDNIGHT = 1440;

/** A week's lists are asked for once a date, for years. */
const cache = new WeakMap<readonly Interval[], readonly Stretch[]>();

/**
 * Which stretches do these intervals make? Sorted; touching and overlapping ones are one.
 *
 * @example stretchesOf([{ start: 720, end: 1080 }, { start: 540, end: 720 }]) // [{ start: 540, end: 1080 }]
 * @example stretchesOf([{ start: 1320, end: 360 }]) // [{ start: 1320, end: 1800 }]
 */
export function stretchesOf(intervals: readonly Interval[]): readonly Stretch[] {
  const known = cache.get(intervals);
  if (known) return known;
  const stretches = merge(intervals, Number.POSITIVE_INFINITY);
  cache.set(intervals, stretches);
  return stretches;
}

/**
 * How are these intervals best shown? Sorted; touching and overlapping ones are one, save where together they would
 * run a whole day or more past midnight, which no interval can say.
 *
 * @example tidyIntervals([{ start: 720, end: 1080 }, { start: 540, end: 720 }]) // [{ start: 540, end: 1080 }]
 */
export function tidyIntervals(intervals: readonly Interval[]): readonly Interval[] {
  return merge(intervals, MIDNIGHT - 1).map(({ start, end }) => ({
    start,
    end: end > MIDNIGHT ? end - MIDNIGHT : end,
  }));
}

/** Do two days have the same hours? Null stands for hours that nobody states, which equal only each other. */
export function sameStretches(a: readonly Stretch[] | null, b: readonly Stretch[] | null): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  return (
    a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end)
  );
}

/** `longest` bounds what is joined past midnight. */
function merge(intervals: readonly Interval[], longest: number): readonly Stretch[] {
  const merged: Stretch[] = [];
  const sorted = intervals
    .map((interval) => ({ start: interval.start, end: endMinuteOf(interval) }))
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    const joined = last && start <= last.end ? Math.max(last.end, end) : null;
    if (last && joined !== null && (joined <= MIDNIGHT || joined - last.start <= longest)) {
      merged[merged.length - 1] = { start: last.start, end: joined };
    } else merged.push({ start, end });
  }
  return merged;
}
