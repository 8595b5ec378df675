import type { Hours } from '../../domain/hours/types.ts';
import { WHOLE_DAY } from '../../domain/time/intervals.ts';
import type { Interval } from '../../domain/time/types.ts';
import { formatWeekday } from '../../i18n/formats.ts';
import { zoneName } from '../../i18n/zone-name.ts';
import type { Channel, Locale } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { intervalsText, stripOf } from './interval-text.ts';

/** One day of the week: its name, its hours in words and as a strip. */
export interface WeekRow {
  /** 0 is Monday. */
  readonly weekday: number;
  /** The same as the script counts it, in days since 1 January 1970, a Thursday: 4 is Monday. */
  readonly day: number;
  readonly name: string;
  readonly text: string;
  readonly strip: readonly { readonly x: number; readonly width: number }[];
}

function intervalsOn(hours: Hours, weekday: number): readonly Interval[] {
  if (hours.kind === 'week') return hours.week[weekday] ?? [];
  return hours.kind === 'always' ? WHOLE_DAY : [];
}

/** The seven days of a channel's ordinary week, Monday first; empty where its hours are not stated. */
export function weekRows(context: Context, hours: Hours): readonly WeekRow[] {
  if (hours.kind === 'unstated') return [];
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const intervals = intervalsOn(hours, weekday);
    return {
      weekday,
      day: (weekday + 4) % 7,
      name: formatWeekday(weekday, context.locale),
      text: intervalsText(intervals, context.t),
      strip: stripOf(intervals),
    };
  });
}

/** The ordinary week in one line: `seg. a sex. 09:00 às 18:00; sáb. 14:00 às 18:00`. */
export function weekText(context: Context, hours: Hours): string {
  return weekLines(context, hours).join('; ');
}

/** The same with the zone in which it holds, where the place does not name it: `seg. a sex. 09:00 às 18:00 (horário de Lisboa)`. */
export function zonedWeekText(
  context: Context,
  { hours, timezone }: Pick<Channel, 'hours' | 'timezone'>,
): string {
  const text = weekText(context, hours);
  return hours.kind === 'week' ? `${text} (${zoneName(timezone, context.locale)})` : text;
}

const known = new WeakMap<Hours, Map<Locale, readonly string[]>>();

/**
 * The same with a line for each run of days that have the same hours; one line where there is no week. Worked out once
 * for each language: every article says when the department that it names is there.
 */
export function weekLines(context: Context, hours: Hours): readonly string[] {
  const ofHours = known.get(hours) ?? new Map<Locale, readonly string[]>();
  known.set(hours, ofHours);
  const lines = ofHours.get(context.locale) ?? newLines(context, hours);
  ofHours.set(context.locale, lines);
  return lines;
}

function newLines(context: Context, hours: Hours): readonly string[] {
  const { t, locale } = context;
  if (hours.kind === 'unstated') return [t.state.unstated];
  if (hours.kind === 'always') return [t.state.day24];
  if (hours.kind === 'never') return [t.hours.never];
  const runs: { first: number; last: number; text: string }[] = [];
  for (const row of weekRows(context, hours)) {
    const run = runs.at(-1);
    if (run?.text === row.text) run.last = row.weekday;
    else runs.push({ first: row.weekday, last: row.weekday, text: row.text });
  }
  const open = runs.filter(({ text }) => text !== t.hours.closedDay);
  if (open.length === 0) return [t.hours.never];
  return open.map((run) => `${daysText(run, locale, t.hours.dayRange)} ${run.text}`);
}

function daysText(run: { first: number; last: number }, locale: Context['locale'], range: string): string {
  const first = formatWeekday(run.first, locale, 'short');
  if (run.first === run.last) return first;
  return range.replace('{from}', first).replace('{to}', formatWeekday(run.last, locale, 'short'));
}
