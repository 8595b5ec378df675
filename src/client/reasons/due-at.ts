import type { LiveDuration } from '../../domain/hours/reply-steps.ts';
import { CLOSED, type LiveTable, lookup, OPEN } from '../../domain/hours/table-lookup.ts';

const MINUTE = 6e4;

/**
 * When is due what is sent through a channel now? Not-a-number where the table can't tell. Minutes count while the
 * channel is open or, `elapsed`, by the clock from its first open minute; one that ends at closing ends at closing.
 */
export function dueAt(
  table: LiveTable,
  id: string,
  duration: LiveDuration,
  elapsed: boolean,
  now: number,
): number {
  if (lookup(table, id, now)[0] !== OPEN && lookup(table, id, now)[0] !== CLOSED) return Number.NaN;
  if (typeof duration !== 'number') return dueByStep(duration, now);
  let left = duration * MINUTE;
  if (left === 0) return now;
  for (let at = now; ; ) {
    const [state, , until] = lookup(table, id, at);
    if (state === OPEN && (elapsed || at + left <= until)) return at + left;
    if (state !== OPEN && state !== CLOSED) return Number.NaN;
    if (state === OPEN) left -= until - at;
    if (until === 1 / 0) return Number.NaN;
    at = until;
  }
}

/** The last step that has begun by now says when. */
function dueByStep(steps: Exclude<LiveDuration, number>, now: number): number {
  let minute = 0;
  let due = Number.NaN;
  for (const [ahead, after] of steps) {
    minute += ahead;
    if (minute * MINUTE > now) break;
    due = after === 0 ? Number.NaN : (minute + after) * MINUTE;
  }
  return due;
}
