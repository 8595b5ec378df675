import type { HistoryPage } from '../../domain/incidents/history-pages.ts';
import { archiveOf, type DiaryEntry } from '../../domain/incidents/status-diary.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { epochDayOf, partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate, formatDay } from '../../i18n/formats.ts';
import { plural } from '../../i18n/plural.ts';
import type { Context } from '../context.ts';
import { type EventLine, entryLine } from './event-line.ts';
import { statusRecordOf } from './status-record.ts';

/** What happened in one month; `anchor` is its place on the page. */
export interface MonthLines {
  readonly anchor: string;
  readonly name: string;
  readonly count: number;
  readonly lines: readonly (EventLine & { readonly date: string })[];
}

/** A link of the archive, with what stands behind it where that is counted. */
export interface HistoryLink {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

/** A page of the archive. */
export interface HistoryView {
  readonly path: string;
  readonly title: string;
  /** `Parte 2 de 3`. */
  readonly part: string | null;
  readonly description: string;
  /** The year's page, above one of its months. */
  readonly above: { readonly label: string; readonly path: string } | null;
  /** The months of a year that has too many lines for one page. */
  readonly months: readonly HistoryLink[];
  readonly sections: readonly MonthLines[];
  readonly empty: string | null;
  /** The other parts of a month. */
  readonly parts: readonly HistoryLink[];
  readonly years: readonly HistoryLink[];
}

/** All pages of the archive of a context's site and instant. */
export function historyPagesOf(context: Pick<Context, 'site' | 'now'>): readonly HistoryPage<DiaryEntry>[] {
  const zone = context.site.settings.timezone;
  return archiveOf(statusRecordOf(context), { zone, now: context.now });
}

/** The years of which the site has a page, newest first. */
export function yearLinks(context: Context): readonly (HistoryLink & { readonly year: number })[] {
  return historyPagesOf(context)
    .filter(({ path, year }) => path === `${year}/`)
    .map(({ year, path }) => ({
      year,
      ...linkTo(context, path, fill(context.t.status.history, { year })),
    }));
}

/** The page of the archive with the month of a date: the year's, where that tells all its months. */
export function historyHref(context: Context, day: EpochDay): string {
  const { year, month } = partsOfDay(day);
  const page = historyPagesOf(context).find((it) => it.kind === 'months' && it.year === year);
  const path = page?.kind === 'months' ? page.months.find((it) => it.month === month)?.path : undefined;
  return context.href(`/status/history/${path ?? `${year}/#m${month}`}`);
}

/** What a page of the archive shows. */
export function historyView(context: Context, page: HistoryPage<DiaryEntry>): HistoryView {
  const { t, site } = context;
  const { year, path } = page;
  const month = page.kind === 'lines' ? page.month : null;
  const title = fill(t.status.history, {
    year: month === null ? year : monthName(context, year, month, true),
  });
  const parts = page.kind === 'lines' ? page.parts : 1;
  const part = (n: number) => fill(t.status.part, { n, of: parts });
  const isEmpty = page.kind === 'lines' && page.entries.length === 0;
  const monthPath = `${year}/${String(month).padStart(2, '0')}/`;
  return {
    path: `/status/history/${path}`,
    title,
    part: page.kind === 'lines' && parts > 1 ? part(page.part) : null,
    description: fill(t.status.historyDescription, { year, name: site.settings.name }),
    above:
      month === null ? null : { label: fill(t.status.history, { year }), path: `/status/history/${year}/` },
    months:
      page.kind === 'months'
        ? page.months.map((it) =>
            linkTo(context, it.path, monthName(context, year, it.month), countsOf(context, it.entries)),
          )
        : [],
    sections: page.kind === 'lines' ? sectionsOf(context, year, page.entries) : [],
    empty: isEmpty ? fill(t.status.noneThatYear, { year }) : null,
    parts: Array.from({ length: parts }, (_, index) =>
      linkTo(context, index === 0 ? monthPath : `${monthPath}${index + 1}/`, part(index + 1)),
    ).filter(({ href }) => parts > 1 && href !== context.href(`/status/history/${path}`)),
    years: yearLinks(context).filter((link) => link.year !== year),
  };
}

function sectionsOf(context: Context, year: number, entries: readonly DiaryEntry[]): readonly MonthLines[] {
  const zone = context.site.settings.timezone;
  const byMonth = new Map<number, DiaryEntry[]>();
  for (const entry of entries) {
    const { month } = partsOfDay(civilDateAt(zone, entry.at));
    byMonth.set(month, [...(byMonth.get(month) ?? []), entry]);
  }
  return [...byMonth].map(([month, ofMonth]) => ({
    anchor: `m${month}`,
    name: monthName(context, year, month),
    count: ofMonth.length,
    lines: ofMonth.map((entry) => {
      const line = entryLine(context, entry);
      return { ...line, date: formatDate(line.began, zone, context.locale, 'day') };
    }),
  }));
}

/** `3 ocorrências, 1 manutenção`. */
function countsOf({ t, locale }: Context, entries: readonly DiaryEntry[]): string {
  const incidents = entries.filter(({ kind }) => kind === 'incident').length;
  const works = entries.length - incidents;
  return [
    ...(incidents > 0 ? [plural(locale, incidents, t.status.incidents)] : []),
    ...(works > 0 ? [plural(locale, works, t.status.works)] : []),
  ].join(', ');
}

function monthName({ locale }: Context, year: number, month: number, withYear = false): string {
  return formatDay(epochDayOf(year, month, 1), locale, withYear ? 'month-year' : 'month');
}

function linkTo({ href }: Context, path: string, label: string, note = ''): HistoryLink {
  return { href: href(`/status/history/${path}`), label, note };
}
