import { DAY } from '../time/epoch-day.ts';
import { offsetPeriods } from '../time/offset-periods.ts';
import type { EpochDay, Instant, Span } from '../time/types.ts';
import { type Ruling, rulingsOf } from './plan.ts';
import { sameReason } from './source.ts';
import { stretchesOf } from './stretches.ts';
import type { Reason, Schedule, Segment, StateKind } from './types.ts';

const MINUTE = 60_000;
const MIDNIGHT = 1440;

/**
 * What holds from `from` to `until`, incidents aside? Segments in order, without gaps. Every period of constant offset
 * is cut into the dates that its wall clock shows, so that skipped times never come and repeated ones come twice.
 */
export function sweep(schedule: Schedule, from: Instant, until: Instant): Segment[] {
  const segments: Segment[] = [];
  let cached: { day: EpochDay; rulings: readonly Ruling[] } | null = null;
  for (const period of offsetPeriods(schedule.zone, from, until)) {
    const last = Math.ceil((period.until + period.offset) / DAY) - 1;
    for (let day = Math.floor((period.from + period.offset) / DAY); day <= last; day++) {
      const midnight = day * DAY - period.offset;
      const within = { from: Math.max(period.from, midnight), until: Math.min(period.until, midnight + DAY) };
      const yesterday = cached?.day === day - 1 ? cached.rulings : rulingsOf(schedule, day - 1);
      const today = rulingsOf(schedule, day);
      cached = { day, rulings: today };
      for (const piece of whileRulingsHold(within, today, yesterday)) addDate(segments, midnight, piece);
    }
  }
  return segments;
}

interface Piece extends Span {
  readonly today: Ruling;
  readonly yesterday: Ruling;
}

/** Cuts a date where a notice that speaks of it, or of the evening before, is withdrawn. */
function whileRulingsHold(within: Span, today: readonly Ruling[], yesterday: readonly Ruling[]): Piece[] {
  const [only, alone] = [today[0], yesterday[0]];
  if (today.length === 1 && yesterday.length === 1 && only && alone) {
    return [{ ...within, today: only, yesterday: alone }];
  }
  const pieces: Piece[] = [];
  for (let from = within.from; from < within.until; ) {
    const [now, before] = [today, yesterday].map((list) => list.find(({ until }) => until > from));
    // The last ruling of a date never ends.
    if (!now || !before) break;
    const until = Math.min(within.until, now.until, before.until);
    pieces.push({ from, until, today: now, yesterday: before });
    from = until;
  }
  return pieces;
}

/** What starts on the date itself decides; where it is silent, what still runs from the evening before. */
function addDate(segments: Segment[], midnight: Instant, { from, until, today, yesterday }: Piece): void {
  const add = (start: number, end: number, state: StateKind, { reason }: Ruling): void => {
    const first = Math.max(from, midnight + start * MINUTE);
    append(segments, first, Math.min(until, midnight + end * MINUTE), state, reason);
  };
  const silent = today.intervals === null ? 'unstated' : 'closed';
  const running = runsUntil(yesterday);
  const addGap = (start: number, end: number): void => {
    const middle = Math.min(Math.max(start, running), end);
    add(start, middle, 'open', yesterday);
    add(middle, end, silent, today);
  };
  let minute = 0;
  for (const { start, end } of today.intervals === null ? [] : stretchesOf(today.intervals)) {
    addGap(minute, start);
    minute = Math.min(end, MIDNIGHT);
    add(start, minute, 'open', today);
  }
  addGap(minute, MIDNIGHT);
}

/** Up to which minute of the next date does the last shift of a date run? 0 where none runs past midnight. */
function runsUntil({ intervals }: Ruling): number {
  const last = intervals === null ? undefined : stretchesOf(intervals).at(-1);
  return last === undefined ? 0 : Math.max(0, last.end - MIDNIGHT);
}

function append(segments: Segment[], from: Instant, until: Instant, state: StateKind, reason: Reason): void {
  if (from >= until) return;
  const last = segments.at(-1);
  if (last?.state === state && sameReason(last.reason, reason)) {
    segments[segments.length - 1] = { from: last.from, until, state, reason: last.reason };
  } else segments.push({ from, until, state, reason });
}
