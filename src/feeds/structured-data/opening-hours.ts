import { planOf } from '../../domain/hours/plan.ts';
import { tidyIntervals } from '../../domain/hours/stretches.ts';
import type { Schedule } from '../../domain/hours/types.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import { WHOLE_DAY } from '../../domain/time/intervals.ts';
import type { EpochDay, Instant, Interval } from '../../domain/time/types.ts';
import { formatMinutes } from '../../i18n/formats.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** How many dates ahead exceptions are told. */
const DAYS_AHEAD = 63;

/** Opening hours as schema.org has them: closed is 00:00 to 00:00, all day 00:00 to 23:59, `closes` before `opens` the next day. */
export interface OpeningHours {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** The usual week of several channels together, without overlap; empty where nothing is stated or none ever opens. */
export function weeklyHours(schedules: readonly Schedule[]): readonly OpeningHours[] {
  const byInterval = new Map<string, { interval: Interval; days: string[] }>();
  for (const [weekday, name] of WEEKDAYS.entries()) {
    for (const interval of tidyIntervals(schedules.flatMap(({ hours }) => intervalsOf(hours, weekday)))) {
      const key = `${interval.start}-${interval.end}`;
      const known = byInterval.get(key);
      if (known === undefined) byInterval.set(key, { interval, days: [name] });
      else known.days.push(name);
    }
  }
  return [...byInterval.values()].map(({ interval, days }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days,
    ...times(interval),
  }));
}

function intervalsOf(hours: Schedule['hours'], weekday: number): readonly Interval[] {
  if (hours.kind === 'always') return WHOLE_DAY;
  return hours.kind === 'week' ? (hours.week[weekday] ?? []) : [];
}

/** The dates ahead on which a notice or a holiday decides otherwise than the week. */
export function exceptionalDates(schedule: Schedule, now: Instant): readonly EpochDay[] {
  const today = civilDateAt(schedule.zone, now);
  const dates = Array.from({ length: DAYS_AHEAD }, (_, ahead) => today + ahead);
  return dates.filter((day) => {
    const { intervals, source, displaced } = planOf(schedule, day);
    return (
      (source.layer === 'notice' || source.layer === 'holiday') && displaced !== null && intervals !== null
    );
  });
}

/**
 * What several channels together have open on each of some dates, without overlap; one entry that says closed where none
 * has. Dates that follow each other with the same hours are told together.
 */
export function hoursOn(schedules: readonly Schedule[], dates: Iterable<EpochDay>): readonly OpeningHours[] {
  const runs: { first: EpochDay; last: EpochDay; intervals: readonly Interval[] }[] = [];
  for (const day of [...new Set(dates)].sort((a, b) => a - b)) {
    const intervals = tidyIntervals(schedules.flatMap((schedule) => planOf(schedule, day).intervals ?? []));
    const before = runs.at(-1);
    if (before?.last === day - 1 && JSON.stringify(before.intervals) === JSON.stringify(intervals))
      before.last = day;
    else runs.push({ first: day, last: day, intervals });
  }
  return runs.flatMap(({ first, last, intervals }) => during(first, last, intervals));
}

/** From one date to another, the latter included. */
function during(first: EpochDay, last: EpochDay, intervals: readonly Interval[]): readonly OpeningHours[] {
  const dated = {
    '@type': 'OpeningHoursSpecification',
    validFrom: formatCivilDate(first),
    validThrough: formatCivilDate(last),
  } as const;
  if (intervals.length === 0) return [{ ...dated, opens: '00:00', closes: '00:00' }];
  return intervals.map((interval) => ({ ...dated, ...times(interval) }));
}

function times({ start, end }: Interval): { readonly opens: string; readonly closes: string } {
  // 24:00 is no time of schema.org: the last minute of the day stands for it.
  return { opens: formatMinutes(start), closes: end === 1440 ? '23:59' : formatMinutes(end) };
}
