import { DAY } from '../time/epoch-day.ts';
import { offsetPeriods } from '../time/offset-periods.ts';
import type { EpochDay, Instant, Span } from '../time/types.ts';
import { type Ruling, rulingsOf } from './plan.ts';
import { sameSource } from './source.ts';
import { stretchesOf } from './stretches.ts';
import type { Schedule, Segment, StateKind } from './types.ts';

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
  const open = today.intervals ? stretchesOf(today.intervals) : [];
  const running = (yesterday.intervals ? stretchesOf(yesterday.intervals) : [])
    .filter(({ end }) => end > MIDNIGHT)
    .map(({ end }) => ({ start: 0, end: end - MIDNIGHT }));
  const cuts = [...open, ...running].flatMap(({ start, end }) => [start, end]);
  const minutes = [0, ...cuts.filter((cut) => cut < MIDNIGHT).sort((a, b) => a - b), MIDNIGHT];
  for (let index = 1; index < minutes.length; index++) {
    const minute = minutes[index - 1] ?? 0;
    const start = Math.max(from, midnight + minute * MINUTE);
    const end = Math.min(until, midnight + (minutes[index] ?? MIDNIGHT) * MINUTE);
    const covers = (stretch: { start: number; end: number }) =>
      stretch.start <= minute && minute < stretch.end;
    if (open.some(covers)) append(segments, start, end, 'open', today);
    else if (running.some(covers)) append(segments, start, end, 'open', yesterday);
    else append(segments, start, end, today.intervals ? 'closed' : 'unstated', today);
  }
}

function append(segments: Segment[], from: Instant, until: Instant, state: StateKind, ruling: Ruling): void {
  if (from >= until) return;
  const { source, displaced } = ruling;
  const last = segments.at(-1);
  if (
    last?.state === state &&
    sameSource(last.reason, source) &&
    sameSource(last.reason.displaced, displaced)
  ) {
    segments[segments.length - 1] = { ...last, until };
  } else segments.push({ from, until, state, reason: { ...source, displaced } });
}
