import { DAY } from '../time/epoch-day.ts';
import { endMinuteOf } from '../time/intervals.ts';
import { offsetPeriods } from '../time/offset-periods.ts';
import type { EpochDay, Instant, Interval } from '../time/types.ts';
import { planOf } from './plan.ts';
import type { Schedule, Source } from './types.ts';

const MINUTE = 60_000;

/** A time of opening or closing that the clocks skip on a date. */
export interface SkippedTime {
  /** The date on which the clocks are set forward. */
  readonly day: EpochDay;
  /** The time as written, in minutes after 00:00 of that date. */
  readonly minutes: number;
  /** The first time that exists again: what the skipped one counts as. */
  readonly resumes: number;
  /** What gives the date these hours. */
  readonly source: Source;
}

/**
 * Which of a schedule's times of opening and closing do not exist, because the clocks are set forward over them from
 * one instant to another? A closing at the very beginning of the gap is as good as any, and a whole day has no times.
 *
 * @example skippedTimes(nineToSixInMadrid, …) // []
 * @example skippedTimes(sundayFromHalfPastTwoInMadrid, …) // on 2027-03-28: 150, which counts as 180
 */
export function skippedTimes(schedule: Schedule, from: Instant, until: Instant): readonly SkippedTime[] {
  const periods = offsetPeriods(schedule.zone, from, until);
  return periods.slice(1).flatMap((period, index) => {
    const before = periods[index]?.offset ?? period.offset;
    return before < period.offset ? inGap(schedule, period.from + before, period.from + period.offset) : [];
  });
}

/** `begins` and `ends` are readings of the wall clock as if they were UTC. */
function inGap(schedule: Schedule, begins: number, ends: number): readonly SkippedTime[] {
  const found: SkippedTime[] = [];
  for (let day = Math.floor(begins / DAY) - 1; day * DAY < ends; day++) {
    const { intervals, source } = planOf(schedule, day);
    for (const interval of intervals ?? []) {
      for (const wall of skippedOf(interval, day * DAY, begins, ends)) {
        const date = Math.floor(wall / DAY);
        const minutes = (wall - date * DAY) / MINUTE;
        found.push({ day: date, minutes, resumes: (ends - date * DAY) / MINUTE, source });
      }
    }
  }
  return found;
}

function skippedOf(interval: Interval, midnight: number, begins: number, ends: number): number[] {
  const { start, end } = interval;
  if (start === 0 && end === 1440) return [];
  const opening = midnight + start * MINUTE;
  const closing = midnight + endMinuteOf(interval) * MINUTE;
  return [
    ...(opening >= begins && opening < ends ? [opening] : []),
    ...(closing > begins && closing < ends ? [closing] : []),
  ];
}
