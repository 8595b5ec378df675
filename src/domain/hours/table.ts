import type { Instant } from '../time/types.ts';
import { HORIZON } from './chunk.ts';
import { segmentsOf } from './segments.ts';
import { stateAt } from './state-at.ts';
import type { LiveTable } from './table-lookup.ts';
import type { Reason, Schedule, Segment } from './types.ts';

const MINUTE = 60_000;

/** How many days ahead the published table reaches: the weeks in which a site can go without a build. */
export const TABLE_DAYS = 63;

/**
 * What do these schedules say from `from` to `until`, written as compactly as a page can carry it? Boundaries that lie
 * within a minute count from its beginning. Read it with `lookup`.
 *
 * @param schedules By channel id, or that of a department that only works.
 * @param indexOf The number under which the caller's list of reasons has this one.
 */
export function encodeTable(
  schedules: ReadonlyMap<string, Schedule>,
  from: Instant,
  until: Instant,
  indexOf: (reason: Reason) => number,
): LiveTable {
  const rows = [...schedules].map(
    ([id, schedule]) => [id, encodeRow(schedule, from, until, indexOf)] as const,
  );
  return { from: minuteOf(from), until: minuteOf(until), rows: Object.fromEntries(rows) };
}

function encodeRow(
  schedule: Schedule,
  from: Instant,
  until: Instant,
  indexOf: (reason: Reason) => number,
): string {
  const tokens: string[] = [];
  let minute = minuteOf(from);
  let reason: number | null = null;
  for (const segment of [...segmentsOf(schedule, from, until), ...changeAfter(schedule, until)]) {
    const letter = letterOf(segment);
    const index = indexOf(segment.reason);
    const last = tokens.at(-1);
    if (last?.includes(letter) && index === reason) continue;
    const start = minuteOf(segment.from);
    tokens.push(`${start - minute}${letter}${index === reason ? '' : index}`);
    minute = start;
    reason = index;
  }
  return tokens.join(' ');
}

/** The change that ends the state in which the table ends, so that its last state, too, can say until when. */
function changeAfter(schedule: Schedule, until: Instant): readonly Segment[] {
  const change = stateAt(schedule, until - 1).until;
  if (change === null || change < until) return [];
  const { state, reason } = stateAt(schedule, change);
  return [{ from: change, until: change + HORIZON, state, reason }];
}

function letterOf({ state, reason }: Segment): string {
  if (state === 'open') return 'o';
  if (state === 'unstated') return 'u';
  return reason.layer === 'incident' ? 'd' : 'c';
}

function minuteOf(at: Instant): number {
  return Math.floor(at / MINUTE);
}
