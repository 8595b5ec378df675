import type { Instant, Span } from '../time/types.ts';
import { HORIZON } from './chunk.ts';
import { stateAt } from './state-at.ts';
import { timelineOf } from './timeline.ts';
import type { Schedule, Segment } from './types.ts';

/**
 * In which stretches does neither state nor reason change between two instants? Clipped to them, in order, no gaps.
 *
 * @example segmentsOf(schedule, monday, tuesday) // closed, open 09:00 to 18:00, closed: all by the week
 */
export function segmentsOf(schedule: Schedule, from: Instant, until: Instant): Segment[] {
  return timelineOf(schedule).between(from, until);
}

/**
 * When is the channel open between two instants? Clipped to them; touching spans are one.
 *
 * @example openSpans(schedule, monday, tuesday) // [{ from: mondayNine, until: mondaySix }]
 * @example openSpans(always, monday, tuesday) // [{ from: monday, until: tuesday }]
 */
export function openSpans(schedule: Schedule, from: Instant, until: Instant): Span[] {
  const spans: Span[] = [];
  for (const segment of segmentsOf(schedule, from, until)) {
    if (segment.state !== 'open') continue;
    const last = spans.at(-1);
    if (last?.until === segment.from) spans[spans.length - 1] = { ...last, until: segment.until };
    else spans.push({ from: segment.from, until: segment.until });
  }
  return spans;
}

/**
 * When does the channel open next, after this instant? Null: not within 400 days. Of an open channel, the opening
 * after its next closing.
 *
 * @example nextOpening(schedule, fridaySix) // mondayNine
 * @example nextOpening(always, now) // null: it never opens, it is open
 */
export function nextOpening(schedule: Schedule, at: Instant): Instant | null {
  let change = stateAt(schedule, at).until;
  while (change !== null && change - at <= HORIZON) {
    const then = stateAt(schedule, change);
    if (then.state === 'open') return change;
    change = then.until;
  }
  return null;
}
