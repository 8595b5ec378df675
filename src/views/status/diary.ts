import { recentDays } from '../../domain/incidents/status-diary.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay, formatDayRange } from '../../i18n/formats.ts';
import type { Context } from '../context.ts';
import { type EventLine, incidentLine, maintenanceLine } from './event-line.ts';
import { statusRecordOf } from './status-record.ts';

/** A day on which something happened, or a run of days on which nothing did. */
export interface DiaryEntry {
  /** `17 de novembro`, or `18 a 21 de novembro`. */
  readonly date: string;
  /** Newest first; empty: nothing to tell. */
  readonly lines: readonly EventLine[];
}

/** The last fifteen days, newest first; neighbouring days without anything to tell are one entry. */
export function diaryOf(context: Context): readonly DiaryEntry[] {
  const zone = context.site.settings.timezone;
  const entries: { newest: EpochDay; oldest: EpochDay; lines: readonly EventLine[] }[] = [];
  for (const { day, incidents, maintenance } of recentDays(statusRecordOf(context), {
    zone,
    now: context.now,
  })) {
    const lines = [
      ...incidents.map((incident) => incidentLine(context, incident)),
      ...maintenance.map((it) => maintenanceLine(context, it)),
    ].sort((a, b) => b.began - a.began);
    const last = entries.at(-1);
    if (lines.length === 0 && last?.lines.length === 0) last.oldest = day;
    else entries.push({ newest: day, oldest: day, lines });
  }
  return entries.map(({ newest, oldest, lines }) => ({ date: dateText(context, oldest, newest), lines }));
}

function dateText({ t, locale }: Context, from: EpochDay, to: EpochDay): string {
  const between = fill(t.hours.dayRange, { from: '', to: '' });
  return from === to ? formatDay(to, locale, 'day') : formatDayRange(from, to, locale, between);
}
