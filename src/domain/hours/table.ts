import { civilDateAt, startOfDate } from '../time/civil.ts';
import type { Instant, Span } from '../time/types.ts';
import { HORIZON } from './chunk.ts';
import { segmentsOf } from './segments.ts';
import { stateAt } from './state-at.ts';
import { CLOSED, type LiveTable, OPEN, UNSTATED } from './table-lookup.ts';
import type { Schedule, Segment, StateKind } from './types.ts';

const MINUTE = 60_000;
const STATES: Readonly<Record<StateKind, number>> = { open: OPEN, unstated: UNSTATED, closed: CLOSED };

/** How many dates the published tables tell from the one of the build on: the weeks in which a site can go without a build. */
export const TABLE_DAYS = 63;

/**
 * What do the tables of a build cover, in the site's zone? The date before that of the build, for readers whose clock
 * is behind, that date, and the `TABLE_DAYS` - 1 after it.
 *
 * @example tableReach('America/Sao_Paulo', noonOf26November).until // midnight, when 28 January begins
 * @example tableReach('Europe/Madrid', noonOf1March).until // 3 May 00:00 in summer time: dates, not days of 24 hours
 */
export function tableReach(zone: string, now: Instant): Span {
  const today = civilDateAt(zone, now);
  return { from: startOfDate(zone, today - 1), until: startOfDate(zone, today + TABLE_DAYS) };
}

/** Gives the number of the text that says a segment of a channel, where it may end in another state or, as far as is known, never. */
export type TextOf = (id: string, segment: Segment, ends: boolean) => number;

/**
 * What do these schedules say in a span, written as compactly as a page can carry it? Boundaries that lie within a
 * minute count from its beginning. Read it with `lookup`.
 *
 * @param schedules By channel id, or that of a department that only works.
 */
export function encodeTable(
  schedules: ReadonlyMap<string, Schedule>,
  { from, until }: Span,
  textOf: TextOf,
): LiveTable {
  const rows = [...schedules].map(
    ([id, schedule]) => [id, encodeRow(id, schedule, { from, until }, textOf)] as const,
  );
  return { from: minuteOf(from) * MINUTE, until: minuteOf(until) * MINUTE, rows: Object.fromEntries(rows) };
}

function encodeRow(id: string, schedule: Schedule, { from, until }: Span, textOf: TextOf) {
  const row: (readonly [ahead: number, code: number])[] = [];
  let minute = minuteOf(from);
  let last: number | null = null;
  const segments = [...segmentsOf(schedule, from, until), ...changeAfter(schedule, until)];
  const final = segments.at(-1)?.state;
  const lastOther = segments.findLastIndex(({ state }) => state !== final);
  segments.forEach((segment, index) => {
    const ends = index <= lastOther || segment.from >= until;
    const code = textOf(id, segment, ends) * 4 + STATES[segment.state];
    if (code === last) return;
    const start = minuteOf(segment.from);
    row.push([start - minute, code]);
    minute = start;
    last = code;
  });
  return row;
}

/** The change that ends the state in which the table ends, so that its last state, too, can say until when. */
function changeAfter(schedule: Schedule, until: Instant): readonly Segment[] {
  const change = stateAt(schedule, until - 1).until;
  if (change === null || change < until) return [];
  const { state, reason } = stateAt(schedule, change);
  return [{ from: change, until: change + HORIZON, state, reason }];
}

function minuteOf(at: Instant): number {
  return Math.floor(at / MINUTE);
}
