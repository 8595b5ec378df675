import { type DiaryEntry as Entry, recentDays } from '../../domain/incidents/status-diary.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatDayRange } from '../../i18n/formats.ts';
import type { Context } from '../context.ts';
import { type EventLine, entryLine } from './event-line.ts';
import { historyHref } from './history.ts';
import { statusRecordOf } from './status-record.ts';

/** A day on which something happened, or a run of days on which nothing did. */
export interface DiaryEntry {
  /** `17 de novembro`, or `18 a 21 de novembro`. */
  readonly date: string;
  /** Newest first; empty: nothing to tell. */
  readonly lines: readonly EventLine[];
  /** Where the rest of a day stands on which very much happened. */
  readonly more: { readonly href: string; readonly label: string } | null;
}

/** A day has at most so many lines here; the archive has them all. */
const MOST_LINES = 6;

/** The last fifteen days, newest first; neighbouring days without anything to tell are one entry. */
export function diaryOf(context: Context): readonly DiaryEntry[] {
  const { now, site } = context;
  const days: { newest: EpochDay; oldest: EpochDay; entries: readonly Entry[] }[] = [];
  for (const { day, entries } of recentDays(statusRecordOf(context), { zone: site.settings.timezone, now })) {
    const last = days.at(-1);
    if (entries.length === 0 && last?.entries.length === 0) last.oldest = day;
    else days.push({ newest: day, oldest: day, entries });
  }
  return days.map(({ newest, oldest, entries }) => ({
    date: dateText(context, oldest, newest),
    lines: entries.slice(0, MOST_LINES).map((entry) => entryLine(context, entry)),
    more: moreOf(context, newest, entries.length - MOST_LINES),
  }));
}

function moreOf(context: Context, day: EpochDay, n: number): DiaryEntry['more'] {
  return n <= 0 ? null : { href: historyHref(context, day), label: fill(context.t.status.more, { n }) };
}

function dateText({ t, locale }: Context, from: EpochDay, to: EpochDay): string {
  const between = fill(t.hours.dayRange, { from: '', to: '' });
  return from === to ? formatDay(to, locale, 'day') : formatDayRange(from, to, locale, between);
}
