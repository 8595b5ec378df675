import { civilDateAt, startOfDate } from '../time/civil.ts';
import type { Duration, Instant, Span } from '../time/types.ts';
import { openSpansOfDate } from './open-date.ts';
import { replyWindow } from './reply-window.ts';
import { segmentsOf } from './segments.ts';
import type { Schedule } from './types.ts';

const MINUTE = 60_000;

/**
 * A reply time as a page carries it: minutes, which a table of hours is enough to count; or, of open dates, from which
 * minute on what is sent is due when, each counted from the one before (the first from 1970), 0 where nobody can tell.
 */
export type LiveDuration = number | readonly (readonly [ahead: number, dueAfter: number])[];

/**
 * How does a page carry this reply time of a channel, for what is sent in a span? What is due by the end of an open
 * date changes only as a date or a shift begins or ends, so that a few steps say it for every minute.
 *
 * @example liveDuration(nineToSix, 4h, span) // 240
 * @example liveDuration(nineToSix, 1bd, monday) // [[Monday 00:00, 42 h: Tuesday 18:00], [a day, 42 h], …]
 */
export function liveDuration(schedule: Schedule, duration: Duration, span: Span): LiveDuration {
  if (duration.unit === 'minutes') return duration.minutes;
  const steps: (readonly [number, number])[] = [];
  let last: number | null = null;
  let minute = 0;
  for (const at of edgesOf(schedule, span)) {
    const due = replyWindow(schedule, { earliest: null, latest: duration }, 'open', at)?.latest ?? 0;
    if (due === last) continue;
    last = due;
    const start = at / MINUTE;
    steps.push([start - minute, due === 0 ? 0 : due / MINUTE - start]);
    minute = start;
  }
  return steps;
}

/** Every instant at which a date, or a stretch in which somebody is there, begins or ends; whole minutes. */
function edgesOf(schedule: Schedule, { from, until }: Span): readonly Instant[] {
  const { zone } = schedule;
  const edges = new Set([from]);
  for (const segment of segmentsOf(schedule, from, until)) edges.add(segment.from);
  for (let day = civilDateAt(zone, from) - 1; day <= civilDateAt(zone, until); day++) {
    edges.add(startOfDate(zone, day));
    for (const open of openSpansOfDate(schedule, day) ?? []) edges.add(open.from).add(open.until);
  }
  return [...edges]
    .map((at) => Math.floor(at / MINUTE) * MINUTE)
    .filter((at) => at >= from && at < until)
    .sort((a, b) => a - b);
}
