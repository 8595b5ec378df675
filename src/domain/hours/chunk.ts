import { DAY } from '../time/epoch-day.ts';
import type { Instant } from '../time/types.ts';
import type { ChannelState, Segment } from './types.ts';

/** A change further off than this, back or ahead, is never reported. */
export const HORIZON = 400 * DAY;

/** How much of a schedule is worked out, and kept, at once. */
export const CHUNK_DAYS = 128;
/** The same in milliseconds. */
export const CHUNK = CHUNK_DAYS * DAY;

/** The segments of one stretch of time, laid out for a search that is none. */
export interface Chunk {
  readonly first: Instant;
  readonly segments: readonly Segment[];
  /** What each segment answers, null where that is not the same at all of its instants: near the horizon. */
  readonly answers: readonly (ChannelState | null)[];
  /** Where each segment begins, and infinity after the last. */
  readonly starts: Float64Array;
  /** When its state began, reasons aside: -Infinity beyond the horizon. */
  readonly since: Float64Array;
  /** When its state ends, reasons aside: Infinity beyond the horizon. */
  readonly until: Float64Array;
  /** Which segment holds at the start of each day of UTC. */
  readonly atDay: Uint16Array;
}

/** Lays out the segments from `first` on; `ends` are those of the states with which they begin and end. */
export function chunkOf(
  first: Instant,
  segments: readonly Segment[],
  ends: { readonly since: Instant; readonly until: Instant },
): Chunk {
  const starts = Float64Array.from([...segments.map(({ from }) => from), Number.POSITIVE_INFINITY]);
  const since = Float64Array.from(segments, ({ from }) => from);
  const until = Float64Array.from(segments, (segment) => segment.until);
  for (let index = 0; index < segments.length; index++) {
    if (index === 0) since[index] = ends.since;
    else if (sameState(segments, index - 1)) since[index] = since[index - 1] as number;
  }
  for (let index = segments.length - 1; index >= 0; index--) {
    if (index === segments.length - 1) until[index] = ends.until;
    else if (sameState(segments, index)) until[index] = until[index + 1] as number;
  }
  const answers = segments.map((segment, index) => {
    const early = answer(segment, since[index] as number, until[index] as number, segment.from);
    const late = answer(segment, since[index] as number, until[index] as number, segment.until);
    return early.since === late.since && early.until === late.until ? early : null;
  });
  return { first, segments, answers, starts, since, until, atDay: daysOf(first, starts) };
}

/** What holds at this instant of the chunk? */
export function answerAt(
  { first, segments, answers, starts, since, until, atDay }: Chunk,
  at: Instant,
): ChannelState {
  let index = atDay[Math.floor((at - first) / DAY)] as number;
  while ((starts[index + 1] as number) <= at) index++;
  return (
    answers[index] ?? answer(segments[index] as Segment, since[index] as number, until[index] as number, at)
  );
}

function sameState(segments: readonly Segment[], index: number): boolean {
  return segments[index]?.state === segments[index + 1]?.state;
}

function daysOf(first: Instant, starts: Float64Array): Uint16Array {
  const atDay = new Uint16Array(CHUNK_DAYS);
  for (let day = 0, index = 0; day < CHUNK_DAYS; day++) {
    while ((starts[index + 1] as number) <= first + day * DAY) index++;
    atDay[day] = index;
  }
  return atDay;
}

function answer({ state, reason }: Segment, since: Instant, until: Instant, at: Instant): ChannelState {
  return {
    state,
    since: at - since <= HORIZON ? since : null,
    until: until - at <= HORIZON ? until : null,
    reason,
  };
}
