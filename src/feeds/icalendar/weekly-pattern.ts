import { planOf } from '../../domain/hours/plan.ts';
import { openSpans } from '../../domain/hours/segments.ts';
import { tidyIntervals } from '../../domain/hours/stretches.ts';
import type { Schedule } from '../../domain/hours/types.ts';
import { civilDateAt, instantsOfWall, startOfDate } from '../../domain/time/civil.ts';
import { weekdayOf } from '../../domain/time/epoch-day.ts';
import { endMinuteOf, WHOLE_DAY } from '../../domain/time/intervals.ts';
import { offsetAt } from '../../domain/time/offset-periods.ts';
import type { EpochDay, Interval, Span } from '../../domain/time/types.ts';

const MINUTE = 60_000;
const MIDNIGHT = 1440;

/** An interval that comes back on the same weekdays. */
export interface WeeklyPattern {
  readonly interval: Interval;
  /** Whether it fills the date: an all-day event, which no clock change can shift. */
  readonly wholeDay: boolean;
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
  /** Dates on which it holds exactly as the week says. */
  readonly dates: readonly EpochDay[];
  /** Dates between the first and the last of them on which it does not: closed, special, or changed by a clock change. */
  readonly exceptions: readonly EpochDay[];
  /** The time that those dates cover. */
  readonly covers: readonly Span[];
}

/**
 * Which intervals of a schedule come back week by week from one instant to another, and on which dates do they not?
 * A date counts only where the week rules it, all of the interval is really open, and no clock change falls into it,
 * so that every reader of a recurrence rule arrives at the same instants.
 */
export function weeklyPatterns(schedule: Schedule, { from, until }: Span): readonly WeeklyPattern[] {
  const open = openSpans(schedule, from, until + 2 * MIDNIGHT * MINUTE);
  const first = civilDateAt(schedule.zone, from);
  const last = civilDateAt(schedule.zone, until - 1);
  return intervalsByWeekday(schedule).flatMap(({ interval, weekdays }) => {
    const wholeDay = interval.start === 0 && interval.end === MIDNIGHT;
    const candidates: { day: EpochDay; span: Span | null }[] = [];
    for (let day = first; day <= last; day += 1) {
      if (!weekdays.includes(weekdayOf(day))) continue;
      const span = wholeDay ? wholeDate(schedule.zone, day) : plainSpan(schedule.zone, day, interval);
      const ruled = !['notice', 'holiday'].includes(planOf(schedule, day).source.layer);
      const holds =
        span !== null && ruled && open.some((it) => it.from <= span.from && span.until <= it.until);
      candidates.push({ day, span: holds ? span : null });
    }
    const regular = candidates.filter(({ span }) => span !== null);
    const dates = regular.map(({ day }) => day);
    const [start, end] = [dates[0], dates.at(-1)];
    if (start === undefined || end === undefined) return [];
    const exceptions = candidates
      .filter(({ day, span }) => span === null && day > start && day < end)
      .map(({ day }) => day);
    const covers = regular.flatMap(({ span }) => (span === null ? [] : [span]));
    return [{ interval, wholeDay, weekdays, dates, exceptions, covers }];
  });
}

function intervalsByWeekday({ hours }: Schedule): readonly { interval: Interval; weekdays: number[] }[] {
  if (hours.kind === 'always') {
    return WHOLE_DAY.map((interval) => ({ interval, weekdays: [0, 1, 2, 3, 4, 5, 6] }));
  }
  if (hours.kind !== 'week') return [];
  const found = new Map<string, { interval: Interval; weekdays: number[] }>();
  for (const [weekday, intervals] of hours.week.entries()) {
    for (const interval of tidyIntervals(intervals)) {
      const key = `${interval.start}-${interval.end}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { interval, weekdays: [weekday] });
      else known.weekdays.push(weekday);
    }
  }
  return [...found.values()];
}

function wholeDate(zone: string, day: EpochDay): Span {
  return { from: startOfDate(zone, day), until: startOfDate(zone, day + 1) };
}

/** The instants of an interval that no clock change touches; null otherwise. */
function plainSpan(zone: string, day: EpochDay, interval: Interval): Span | null {
  const [from, again] = instantsOfWall(zone, day, interval.start);
  if (from === undefined || again !== undefined) return null;
  const until = from + (endMinuteOf(interval) - interval.start) * MINUTE;
  const steady =
    offsetAt(zone, from) === offsetAt(zone, until) && offsetAt(zone, from) === offsetAt(zone, until - 1);
  return steady ? { from, until } : null;
}
