import { DAY } from '../time/epoch-day.ts';
import { offsetPeriods } from '../time/offset-periods.ts';
import type { EpochDay, Span } from '../time/types.ts';
import { planOf } from './plan.ts';
import { openSpans } from './segments.ts';
import { stretchesOf } from './stretches.ts';
import type { Schedule } from './types.ts';

const MINUTE = 60_000;

/**
 * When is the channel open by the shifts that start on this date, those past midnight included and what an incident
 * takes away left out? Empty on a closed date; null where the hours of the date are not stated.
 *
 * @example openSpansOfDate(schedule, friday) // 22:00 to Saturday 02:00
 * @example openSpansOfDate(nightShift, saturdayOfOctober) // 22:00 to 06:00, nine hours where the clock is set back
 */
export function openSpansOfDate(schedule: Schedule, day: EpochDay): readonly Span[] | null {
  const { intervals } = planOf(schedule, day);
  if (intervals === null) return null;
  const midnight = day * DAY;
  return offsetPeriods(schedule.zone, midnight - 2 * DAY, midnight + 4 * DAY).flatMap((period) =>
    stretchesOf(intervals).flatMap(({ start, end }) => {
      const from = Math.max(period.from, midnight + start * MINUTE - period.offset);
      const until = Math.min(period.until, midnight + end * MINUTE - period.offset);
      return from < until ? openSpans(schedule, from, until) : [];
    }),
  );
}
