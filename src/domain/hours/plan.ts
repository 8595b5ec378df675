import { startOfDate } from '../time/civil.ts';
import { weekdayOf } from '../time/epoch-day.ts';
import { WHOLE_DAY } from '../time/intervals.ts';
import type { EpochDay, Instant, Interval } from '../time/types.ts';
import { sameStretches, stretchesOf, tidyIntervals } from './stretches.ts';
import type { DayRule, Hours, Reason, Schedule, Source } from './types.ts';

/** What starts on a civil date, and who says so; `intervals` is null where hours are not stated. */
export interface DayPlan {
  readonly intervals: readonly Interval[] | null;
  readonly source: Source;
  /** The next layer below whose intervals for the date differ. */
  readonly displaced: Source | null;
}

/** A plan as the engine reads it. */
export interface Ruling {
  readonly intervals: readonly Interval[] | null;
  readonly reason: Reason;
  /** The instant up to which it rules: infinite, save where the notice behind it is withdrawn. */
  readonly until: Instant;
}

const EVER = Number.POSITIVE_INFINITY;
const NONE: readonly Interval[] = [];

/** One object each: nearly all segments of a schedule share it. */
const BY_HOURS: Readonly<Record<Hours['kind'], Reason>> = {
  week: { layer: 'week', id: null, displaced: null },
  always: { layer: 'always', id: null, displaced: null },
  never: { layer: 'never', id: null, displaced: null },
  unstated: { layer: 'unstated', id: null, displaced: null },
};

/**
 * What starts on this date? The notice that speaks of it, else a closing holiday, else the hours; intervals sorted,
 * touching ones joined. Of a date on which a notice is withdrawn, what holds at its end.
 *
 * @example planOf(schedule, friday) // { intervals: [{ start: 540, end: 1080 }], source: week, displaced: null }
 * @example planOf(schedule, holiday) // { intervals: [], source: { layer: 'holiday', id: 'br/2017-11-02' }, displaced: week }
 */
export function planOf(schedule: Schedule, day: EpochDay): DayPlan {
  const rulings = rulingsOf(schedule, day);
  const end = rulings.length > 1 ? startOfDate(schedule.zone, day + 1) : 0;
  const { intervals, reason } = rulings.find(({ until }) => until >= end) ?? usualOn(schedule, day);
  const { displaced, ...source } = reason;
  return { intervals: intervals && tidyIntervals(intervals), source, displaced };
}

/**
 * What starts on this date under a notice's rule? `source` is null where the rule says it itself; a date left as
 * usual is what it is without that notice.
 *
 * @example planUnder(schedule, { kind: 'closed' }, friday) // { intervals: [], source: null }
 * @example planUnder(schedule, { kind: 'usual' }, christmas) // { intervals: [], source: { layer: 'holiday', id: 'br/2026-12-25' } }
 */
export function planUnder(
  schedule: Schedule,
  rule: DayRule,
  day: EpochDay,
): { readonly intervals: readonly Interval[] | null; readonly source: Source | null } {
  const intervals = intervalsBy(rule, schedule.hours, day);
  return intervals === undefined ? planOf(schedule, day) : { intervals, source: null };
}

/** Which plans rule over what starts on this date, in their order? More than one only where a notice is withdrawn. */
export function rulingsOf(schedule: Schedule, day: EpochDay): readonly Ruling[] {
  const rulings: Ruling[] = [];
  const usual = usualOn(schedule, day);
  for (let notice = schedule.notices.get(day); notice; notice = notice.then) {
    const until = notice.until ?? EVER;
    const intervals = intervalsBy(notice.rule, schedule.hours, day);
    if (intervals === undefined) rulings.push({ ...usual, until });
    else {
      const displaced = displacedBy(intervals, usual, schedule, day);
      rulings.push({ intervals, reason: { layer: 'notice', id: notice.notice, displaced }, until });
    }
    if (until === EVER) return rulings;
  }
  return [...rulings, usual];
}

/** What holds without any notice: a closing holiday, else the hours. What nobody states, no holiday closes. */
function usualOn(schedule: Schedule, day: EpochDay): Ruling {
  const { kind } = schedule.hours;
  const holiday = kind === 'unstated' ? undefined : schedule.holidays.get(day);
  const intervals = intervalsOn(schedule.hours, day);
  if (holiday === undefined) return { intervals, reason: BY_HOURS[kind], until: EVER };
  const displaced = intervals && intervals.length > 0 ? { layer: kind, id: null } : null;
  return { intervals: NONE, reason: { layer: 'holiday', id: holiday, displaced }, until: EVER };
}

/** The first layer below a notice that gives the date other intervals than the notice does. */
function displacedBy(
  intervals: readonly Interval[] | null,
  usual: Ruling,
  schedule: Schedule,
  day: EpochDay,
): Source | null {
  const { layer, id } = usual.reason;
  if (!sameHours(intervals, usual.intervals)) return { layer, id };
  if (layer !== 'holiday') return null;
  const differs = !sameHours(intervals, intervalsOn(schedule.hours, day));
  return differs ? { layer: schedule.hours.kind, id: null } : null;
}

/** Undefined: the notice leaves the date as it is without it. */
function intervalsBy(rule: DayRule, hours: Hours, day: EpochDay): readonly Interval[] | null | undefined {
  switch (rule.kind) {
    case 'closed':
      return NONE;
    case 'open':
      return rule.intervals;
    case 'usual-week':
      return intervalsOn(hours, day);
    case 'usual':
      return undefined;
  }
}

function intervalsOn(hours: Hours, day: EpochDay): readonly Interval[] | null {
  switch (hours.kind) {
    case 'week':
      return hours.week[weekdayOf(day)] ?? NONE;
    case 'always':
      return WHOLE_DAY;
    case 'never':
      return NONE;
    case 'unstated':
      return null;
  }
}

function sameHours(a: readonly Interval[] | null, b: readonly Interval[] | null): boolean {
  return sameStretches(a && stretchesOf(a), b && stretchesOf(b));
}
