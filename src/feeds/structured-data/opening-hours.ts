import { planOf } from '../../domain/hours/plan.ts';
import type { Schedule } from '../../domain/hours/types.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { EpochDay, Instant, Interval } from '../../domain/time/types.ts';
import { formatMinutes } from '../../i18n/formats.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const WHOLE_DAY: readonly Interval[] = [{ start: 0, end: 1440 }];
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

/** The usual week of a schedule; empty where nothing is stated or it never opens. */
export function weeklyHours({ hours }: Schedule): readonly OpeningHours[] {
  if (hours.kind === 'unstated' || hours.kind === 'never') return [];
  const byInterval = new Map<string, { interval: Interval; days: string[] }>();
  for (const [weekday, name] of WEEKDAYS.entries()) {
    const intervals = hours.kind === 'always' ? WHOLE_DAY : (hours.week[weekday] ?? []);
    for (const interval of intervals) {
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

/** What several channels together have open on each of some dates; one entry that says closed where none has. */
export function hoursOn(schedules: readonly Schedule[], dates: Iterable<EpochDay>): readonly OpeningHours[] {
  return [...new Set(dates)]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const intervals = schedules.flatMap((schedule) => planOf(schedule, day).intervals ?? []);
      return onDate(day, [...new Map(intervals.map((it) => [`${it.start}-${it.end}`, it])).values()]);
    });
}

function onDate(day: EpochDay, intervals: readonly Interval[]): readonly OpeningHours[] {
  const date = formatCivilDate(day);
  const dated = { '@type': 'OpeningHoursSpecification', validFrom: date, validThrough: date } as const;
  if (intervals.length === 0) return [{ ...dated, opens: '00:00', closes: '00:00' }];
  return intervals.map((interval) => ({ ...dated, ...times(interval) }));
}

function times({ start, end }: Interval): { readonly opens: string; readonly closes: string } {
  // 24:00 is no time of schema.org: the last minute of the day stands for it.
  return { opens: formatMinutes(start), closes: end === 1440 ? '23:59' : formatMinutes(end) };
}
