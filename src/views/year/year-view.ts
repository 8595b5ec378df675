import { shownYears } from '../../domain/notices/shown-years.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { epochDayOf, partsOfDay } from '../../domain/time/epoch-day.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Context } from '../context.ts';
import { keysOf, type MonthGrid, type MonthKey, weekdayInitials } from '../hours/month-grid.ts';
import { letteredNotices, type YearEntry, yearDates, yearEntries } from './year-entries.ts';
import { sheetMonths } from './year-months.ts';

/** The closures and notices of a year, on one sheet. */
export interface YearPageView {
  readonly title: string;
  readonly description: string;
  readonly weekdays: ReturnType<typeof weekdayInitials>;
  readonly months: readonly MonthGrid[];
  readonly keys: readonly MonthKey[];
  readonly entries: readonly YearEntry[];
  readonly none: string;
  /** Up to when the public holidays are known, where that is before the year's end. */
  readonly known: readonly string[];
  readonly years: readonly { readonly href: string; readonly label: string }[];
}

/** The site path of a year's page. */
export const yearPath = (year: number): string => `/hours/year/${year}/`;

/** What the page of a year shows. */
export function yearPageView(context: Context, year: number): YearPageView {
  const { t, site, locale, now, href } = context;
  const dates = yearDates(context, year);
  const notices = letteredNotices(context, year);
  const kept = new Set(site.departments.flatMap(({ calendars }) => calendars));
  const end = epochDayOf(year + 1, 1, 1);
  const months = sheetMonths(context, year, dates, notices);
  const known = [...site.calendars.values()].filter(
    ({ id, completeUntil }) => kept.has(id) && completeUntil < end - 1,
  );
  return {
    title: fill(t.yearPage.title, { year }),
    description: fill(t.yearPage.description, { year, name: site.settings.name }),
    weekdays: weekdayInitials(context),
    months,
    keys: keysOf(months, { ...t.yearPage.marks, letter: t.yearPage.letter }),
    entries: yearEntries(context, dates, notices),
    none: fill(t.yearPage.none, { year }),
    known: known.map(({ name, completeUntil }) =>
      fill(t.yearPage.known, { calendar: context.say(name), date: formatDay(completeUntil, locale) }),
    ),
    years: shownYears(site, now)
      .filter((other) => other !== year)
      .map((other) => ({ href: href(yearPath(other)), label: fill(t.yearPage.title, { year: other }) })),
  };
}

/** The way to the page of the present year, from the pages of hours and notices; null without departments. */
export function yearLink({
  t,
  site,
  now,
  href,
}: Context): { readonly href: string; readonly label: string } | null {
  if (site.departments.length === 0) return null;
  const { year } = partsOfDay(civilDateAt(site.settings.timezone, now));
  return { href: href(yearPath(year)), label: fill(t.yearPage.title, { year }) };
}
