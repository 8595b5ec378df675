import { dueAt } from '../../src/client/reasons/due-at.ts';
import { liveDuration } from '../../src/domain/hours/reply-steps.ts';
import { replyWindow } from '../../src/domain/hours/reply-window.ts';
import { encodeTable } from '../../src/domain/hours/table.ts';
import type { Schedule } from '../../src/domain/hours/types.ts';
import type { Duration, Span } from '../../src/domain/time/types.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How long the tables are; what is due behind them is not compared. */
const REACH = 30 * DAY;

/** The reply times that are compared: none, four hours, a day; the next open date, and the third. */
const DURATIONS: readonly Duration[] = [
  { unit: 'minutes', minutes: 0 },
  { unit: 'minutes', minutes: 240 },
  { unit: 'minutes', minutes: 1440 },
  { unit: 'open-days', days: 1 },
  { unit: 'open-days', days: 3 },
];

/** When a page with a table of that span says that a reply is due, by the place of its time in the list above. */
export function pageOf(schedule: Schedule, span: Span) {
  const table = encodeTable(new Map([['x', schedule]]), span, () => 0);
  const carried = DURATIONS.map((duration) => liveDuration(schedule, duration, span));
  return (index: number, elapsed: boolean, at: number) => dueAt(table, 'x', carried[index] ?? 0, elapsed, at);
}

/** Where a page differs from the engine at these instants after `from`, for every time and both ways to count. */
export function differences(
  schedule: Schedule,
  from: number,
  instants: readonly number[],
): readonly string[] {
  const span = { from: from - DAY, until: from + REACH };
  const due = pageOf(schedule, span);
  return instants.flatMap((at) =>
    DURATIONS.flatMap((duration, index) =>
      (['open', 'elapsed'] as const).flatMap((counted) => {
        if (counted === 'elapsed' && duration.unit === 'open-days') return [];
        const latest = replyWindow(schedule, { earliest: null, latest: duration }, counted, at)?.latest;
        const found = due(index, counted === 'elapsed', at);
        const isSame = latest === undefined ? Number.isNaN(found) : latest === found;
        const isBehind = latest !== undefined && latest >= span.until;
        return isSame || isBehind
          ? []
          : [`${JSON.stringify(duration)} ${counted} at ${at}: ${found}, not ${latest}`];
      }),
    ),
  );
}

/** Every so many minutes of some days. */
export function timesFrom(from: number, days: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((days * 1440) / step) }, (_, index) => from + index * step * MINUTE);
}
