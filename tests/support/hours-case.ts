import type { DayRule, NoticeDay, Outage, Schedule } from '../../src/domain/hours/types.ts';
import { parseInterval } from '../../src/domain/time/hours-text.ts';
import type { Interval } from '../../src/domain/time/types.ts';
import { day } from './site-builder.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Hours = readonly (readonly [start: string, end: string])[];

/** A schedule as the verified cases of tests/cases write it. */
export interface HoursCase {
  readonly tz: string;
  readonly weekly: Readonly<Record<(typeof WEEKDAYS)[number], Hours>>;
  /** Dates inclusive; `hours` or `closed`. */
  readonly overrides: readonly {
    readonly from: string;
    readonly to: string;
    readonly closed?: boolean;
    readonly hours?: Hours;
  }[];
  readonly holidays: readonly string[];
  /** Not in the verified cases: when an incident says that the channel is down. */
  readonly outages?: readonly { readonly from: string; readonly until: string | null }[] | undefined;
}

/** The engine's schedule of a case: its overrides are a notice `override`, its holidays are of a calendar `x`. */
export function scheduleOfCase({ tz, weekly, overrides, holidays, outages = [] }: HoursCase): Schedule {
  const notices = new Map<number, NoticeDay>();
  for (const { from, to, hours } of overrides) {
    const rule: DayRule = hours ? { kind: 'open', intervals: intervalsOf(hours) } : { kind: 'closed' };
    for (let date = day(from); date <= day(to); date++) notices.set(date, { notice: 'override', rule });
  }
  return {
    zone: tz,
    hours: { kind: 'week', week: WEEKDAYS.map((name) => intervalsOf(weekly[name])) },
    holidays: new Map(holidays.map((date) => [day(date), `x/${date}`])),
    notices,
    outages: outages.map(
      ({ from, until }): Outage => ({
        incident: 'outage',
        from: Date.parse(from),
        until: until === null ? null : Date.parse(until),
      }),
    ),
  };
}

function intervalsOf(hours: Hours): readonly Interval[] {
  return hours.map(([start, end]) => {
    const interval = parseInterval(`${start}-${end}`);
    if (!interval) throw new Error(`not understood: ${start}-${end}`);
    return interval;
  });
}
