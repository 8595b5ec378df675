import { planOf } from '../../domain/hours/plan.ts';
import type { Source } from '../../domain/hours/types.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import { civilDateAt, startOfDate } from '../../domain/time/civil.ts';
import type { EpochDay, Instant } from '../../domain/time/types.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import type { Channel, Department } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { dateAhead } from '../date-ahead.ts';
import { intervalsText, wholeRanges } from './interval-text.ts';
import { sourceView } from './source-view.ts';

/** A date on which a department's channels do not keep their ordinary week, and why. */
export interface ExceptionRow {
  readonly day: EpochDay;
  readonly date: string;
  /** Where it ends, in the department's zone: from then on it lies no longer ahead. */
  readonly until: Instant;
  /** Channels with the same hours that day, together; `channels` is empty where it is all of them. */
  readonly parts: readonly { readonly channels: string; readonly hours: string }[];
  readonly reasons: readonly { readonly text: LocalText; readonly href: string | null }[];
}

/** Dates one after the other with the same reasons, said once for all of them. */
export type ExceptionRun = readonly ExceptionRow[];

/** How many days ahead exceptions are listed. */
export const EXCEPTION_DAYS = 60;

interface Part {
  readonly hours: string;
  readonly source: Source;
  readonly channels: Channel[];
}

/**
 * The dated exceptions of a department in the days from the instant of the context on: the dates on which
 * a notice or a holiday gives a channel other hours than its week.
 */
export function exceptionsOf(
  context: Context,
  department: Department,
  days = EXCEPTION_DAYS,
): readonly ExceptionRow[] {
  const first = civilDateAt(department.timezone, context.now);
  const rows: ExceptionRow[] = [];
  for (let day = first; day < first + days; day += 1) {
    const parts = partsOn(context, department, day);
    if (parts.length > 0) rows.push(rowOf(context, department, day, parts));
    else rows.push(...optionalRow(context, department, day));
  }
  return rows;
}

/** The exceptions in runs of dates that have the same reasons. */
export function exceptionRuns(rows: readonly ExceptionRow[]): readonly ExceptionRun[] {
  const runs: ExceptionRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && reasonsKey(run[0]) === reasonsKey(row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

const reasonsKey = (row: ExceptionRow | undefined): string => JSON.stringify(row?.reasons);

function partsOn(context: Context, department: Department, day: EpochDay): readonly Part[] {
  const parts: Part[] = [];
  for (const channel of department.channels) {
    const { intervals, source, displaced } = planOf(scheduleFor(context.site, context.now, channel.id), day);
    const dated = source.layer === 'notice' || source.layer === 'holiday';
    if (!dated || displaced === null || intervals === null) continue;
    const hours = intervalsText(intervals, context.t);
    const same = parts.find((part) => part.hours === hours && part.source.id === source.id);
    if (same === undefined) parts.push({ hours, source, channels: [channel] });
    else same.channels.push(channel);
  }
  return parts;
}

/** An optional day of a calendar that it keeps, on which a department is there all the same: said, as many would wonder. */
function optionalRow(context: Context, department: Department, day: EpochDay): readonly ExceptionRow[] {
  const { site, now, t, pick } = context;
  const isOpen = department.channels.some(({ id, hours }) => {
    const { intervals } = planOf(scheduleFor(site, now, id), day);
    return hours.kind === 'week' && intervals !== null && intervals.length > 0;
  });
  const optional = department.calendars
    .flatMap((id) => site.calendars.get(id)?.days ?? [])
    .find((holiday) => holiday.day === day && holiday.type === 'optional');
  if (!isOpen || optional === undefined) return [];
  return [
    {
      day,
      date: dateAhead(context, day, department.timezone),
      until: startOfDate(department.timezone, day + 1),
      parts: [{ hours: t.hours.optional, channels: '' }],
      reasons: [{ text: pick(optional.name), href: null }],
    },
  ];
}

function rowOf(
  context: Context,
  department: Department,
  day: EpochDay,
  parts: readonly Part[],
): ExceptionRow {
  const sources = new Map(parts.map(({ source }) => [source.id, source]));
  const names = (channels: readonly Channel[]): string =>
    channels.length === department.channels.length
      ? ''
      : channels.map((channel) => channelName(context, channel)).join(', ');
  return {
    day,
    date: dateAhead(context, day, department.timezone),
    until: startOfDate(department.timezone, day + 1),
    parts: parts.map(({ hours, channels }) => ({ hours: wholeRanges(hours), channels: names(channels) })),
    reasons: [...sources.values()].map((source) => sourceView(context, source)),
  };
}
