import { DAY } from '../time/epoch-day.ts';
import type { Instant } from '../time/types.ts';
import type { ChannelState, Segment } from './types.ts';

/** A change further off than this, back or ahead, is never reported. */
export const HORIZON = 400 * DAY;

/** How much of a schedule is worked out, and kept, at once. */
export const CHUNK_DAYS = 128;
export const CHUNK = CHUNK_DAYS * DAY;

/** One segment as `stateAt` answers from it. */
interface Entry {
  readonly segment: Segment;
  /** When the state began, reasons aside; -Infinity beyond the horizon. */
  readonly since: Instant;
  /** When the state ends, reasons aside; Infinity beyond the horizon. */
  readonly until: Instant;
  /** The answer, where it is the same at every instant of the segment. */
  readonly answer: ChannelState | null;
}

/** The segments of one stretch of time, laid out for a search without a search. */
export interface Chunk {
  readonly first: Instant;
  readonly entries: readonly Entry[];
  /** Where each segment begins, and infinity after the last. */
  readonly starts: Float64Array;
  /** Which segment holds at the start of each day of UTC. */
  readonly atDay: Uint16Array;
}

/** Lays out the segments from `first` on; `since` and `until` are those of the first and of the last segment's state. */
export function chunkOf(
  first: Instant,
  segments: readonly Segment[],
  ends: { readonly since: Instant; readonly until: Instant },
): Chunk {
  const starts = Float64Array.from([...segments.map(({ from }) => from), Number.POSITIVE_INFINITY]);
  const atDay = new Uint16Array(CHUNK_DAYS);
  for (let day = 0, index = 0; day < CHUNK_DAYS; day++) {
    while ((starts[index + 1] as number) <= first + day * DAY) index++;
    atDay[day] = index;
  }
  return { first, entries: entriesOf(segments, ends), starts, atDay };
}

/** What holds at this instant of the chunk? */
export function answerAt(chunk: Chunk, at: Instant): ChannelState {
  const { first, entries, starts, atDay } = chunk;
  let index = atDay[Math.floor((at - first) / DAY)] as number;
  while ((starts[index + 1] as number) <= at) index++;
  const entry = entries[index] as Entry;
  return entry.answer ?? answer(entry.segment, entry.since, entry.until, at);
}

function entriesOf(segments: readonly Segment[], ends: { since: Instant; until: Instant }): readonly Entry[] {
  const since: Instant[] = [];
  for (const [index, segment] of segments.entries()) {
    const goesOn = segments[index - 1]?.state === segment.state;
    since.push(index === 0 ? ends.since : goesOn ? (since[index - 1] as number) : segment.from);
  }
  const entries: Entry[] = [];
  let until = ends.until;
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const next = segments[index + 1];
    if (next && next.state !== segment.state) until = segment.until;
    const began = since[index] as number;
    const early = answer(segment, began, until, segment.from);
    const late = answer(segment, began, until, segment.until);
    const same = early.since === late.since && early.until === late.until;
    entries.push({ segment, since: began, until, answer: same ? early : null });
  }
  return entries.reverse();
}

function answer({ state, reason }: Segment, since: Instant, until: Instant, at: Instant): ChannelState {
  return {
    state,
    since: at - since <= HORIZON ? since : null,
    until: until - at <= HORIZON ? until : null,
    reason,
  };
}
