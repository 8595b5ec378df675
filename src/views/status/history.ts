import { historyOfYear, historyYears } from '../../domain/incidents/status-diary.ts';
import { epochDayOf } from '../../domain/time/epoch-day.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatDay } from '../../i18n/formats.ts';
import type { Context } from '../context.ts';
import { type EventLine, incidentLine, maintenanceLine } from './event-line.ts';
import { statusRecordOf } from './status-record.ts';

/** What happened in one month; `anchor` is its place on the year's page. */
export interface HistoryMonth {
  readonly anchor: string;
  readonly name: string;
  readonly count: number;
  readonly lines: readonly (EventLine & { readonly date: string })[];
}

/** The page of one year. */
export interface HistoryView {
  readonly title: string;
  readonly months: readonly HistoryMonth[];
  readonly years: readonly YearLink[];
}

export interface YearLink {
  readonly year: number;
  readonly href: string;
  readonly label: string;
}

/** The years of which the site has a page, newest first. */
export function yearLinks(context: Context): readonly YearLink[] {
  const { site, now, t, href } = context;
  return historyYears(statusRecordOf(context), site.settings.timezone, now).map((year) => ({
    year,
    href: href(`/status/history/${year}/`),
    label: fill(t.status.history, { year }),
  }));
}

/** A year in one line an incident, month by month, newest first: it stays light whatever has happened. */
export function historyView(context: Context, year: number): HistoryView {
  const { site, now, t, locale } = context;
  const zone = site.settings.timezone;
  const months = historyOfYear(statusRecordOf(context), { year, zone, now });
  return {
    title: fill(t.status.history, { year }),
    months: months.map(({ month, incidents, maintenance }) => {
      const lines = [
        ...incidents.map((incident) => incidentLine(context, incident)),
        ...maintenance.map((it) => maintenanceLine(context, it)),
      ].sort((a, b) => b.began - a.began);
      return {
        anchor: `m${month}`,
        name: formatDay(epochDayOf(year, month, 1), locale, 'month'),
        count: lines.length,
        lines: lines.map((line) => ({ ...line, date: formatDate(line.began, zone, locale, 'day') })),
      };
    }),
    years: yearLinks(context).filter((link) => link.year !== year),
  };
}
