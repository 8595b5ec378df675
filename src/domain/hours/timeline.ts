import { DAY } from '../time/epoch-day.ts';
import type { Instant } from '../time/types.ts';
import { CHUNK, type Chunk, chunkOf, HORIZON } from './chunk.ts';
import { segmentsWithOutages } from './outages.ts';
import { sameReason } from './source.ts';
import type { Schedule, Segment } from './types.ts';

/** The first step of the search for a change beyond a chunk. */
const STEP = 4 * DAY;

/** All that is known of one schedule so far: it grows as instants are asked for. */
export class Timeline {
  readonly #schedule: Schedule;
  readonly #segments = new Map<number, readonly Segment[]>();
  readonly #chunks = new Map<number, Chunk>();
  #latest: Chunk | null = null;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  /** The chunk in which this instant lies. */
  chunkAt(at: Instant): Chunk {
    const latest = this.#latest;
    if (latest !== null && latest.first <= at && at < latest.first + CHUNK) return latest;
    const index = Math.floor(at / CHUNK);
    const chunk = this.#chunks.get(index) ?? this.#addChunk(index);
    this.#latest = chunk;
    return chunk;
  }

  /** The segments between two instants, clipped to them, in order and without gaps. */
  between(from: Instant, until: Instant): Segment[] {
    const found: Segment[] = [];
    for (let index = Math.floor(from / CHUNK); index * CHUNK < until; index++) {
      const segments = this.#segmentsOf(index);
      for (let next = firstAfter(segments, from); next < segments.length; next++) {
        const segment = segments[next] as Segment;
        if (segment.from >= until) break;
        const { state, reason } = segment;
        const start = Math.max(segment.from, from);
        const end = Math.min(segment.until, until);
        if (start >= end) continue;
        const last = found.at(-1);
        if (last?.state === state && sameReason(last.reason, reason)) {
          found[found.length - 1] = { ...last, until: end };
        } else found.push({ from: start, until: end, state, reason });
      }
    }
    return found;
  }

  #segmentsOf(index: number): readonly Segment[] {
    const known = this.#segments.get(index);
    if (known) return known;
    const segments = segmentsWithOutages(this.#schedule, index * CHUNK, (index + 1) * CHUNK);
    this.#segments.set(index, segments);
    return segments;
  }

  #addChunk(index: number): Chunk {
    const ends = { since: this.#sinceOf(index), until: this.#untilOf(index) };
    const chunk = chunkOf(index * CHUNK, this.#segmentsOf(index), ends);
    this.#chunks.set(index, chunk);
    return chunk;
  }

  /** When began the state that holds as this chunk begins? Looked for in ever longer steps, as it is mostly near. */
  #sinceOf(index: number): Instant {
    const state = this.#segmentsOf(index)[0]?.state;
    const start = index * CHUNK;
    for (let end = start, step = STEP; end > start - HORIZON; end -= step, step *= 2) {
      const change = segmentsWithOutages(this.#schedule, end - step, end).findLast(
        (one) => one.state !== state,
      );
      if (change) return change.until;
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** When ends the state that holds as this chunk ends? */
  #untilOf(index: number): Instant {
    const state = this.#segmentsOf(index).at(-1)?.state;
    const end = (index + 1) * CHUNK;
    for (let start = end, step = STEP; start <= end + HORIZON; start += step, step *= 2) {
      const change = segmentsWithOutages(this.#schedule, start, start + step).find(
        (one) => one.state !== state,
      );
      if (change) return change.from;
    }
    return Number.POSITIVE_INFINITY;
  }
}

/** The place of the first segment that ends after an instant. */
function firstAfter(segments: readonly Segment[], at: Instant): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).until <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const timelines = new WeakMap<Schedule, Timeline>();

/** The one timeline of a schedule, kept as long as the schedule is. */
export function timelineOf(schedule: Schedule): Timeline {
  const known = timelines.get(schedule);
  if (known) return known;
  const timeline = new Timeline(schedule);
  timelines.set(schedule, timeline);
  return timeline;
}
