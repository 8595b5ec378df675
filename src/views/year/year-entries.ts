import { edgesOf } from '../../domain/notices/life.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { epochDayOf, partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { formatDay, formatDayRange } from '../../i18n/formats.ts';
import { appliesToText } from '../../i18n/words/applies-to.ts';
import type { Department, Notice } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type DatedState, datedState, idsWithWeek } from '../hours/dated-state.ts';
import { holidayName } from '../hours/source-view.ts';
import { textOf } from '../page-text.ts';

/** A line of the list beside the twelve months. */
export interface YearEntry {
  readonly day: EpochDay;
  /** Its date, or the first with the word between, and the last. */
  readonly dates: readonly string[];
  /** The letter by which the months name a notice; null for a closing day. */
  readonly letter: string | null;
  readonly title: LocalText;
  readonly href: string | null;
  /** For whom it holds. */
  readonly who: string;
}

/** A notice of the year with its letter and its dates within the year; of an announcement, that of its publication. */
export interface LetteredNotice {
  readonly notice: Notice;
  readonly letter: string;
  readonly from: EpochDay;
  readonly until: EpochDay;
}

/** A date of the year and what it is to each department that keeps a week. */
export interface YearDate {
  readonly day: EpochDay;
  readonly states: readonly (DatedState & { readonly department: Department })[];
}

/** Every date of a year with what it is to the departments that keep a week. */
export function yearDates(context: Context, year: number): readonly YearDate[] {
  const departments = context.site.departments.filter((department) => idsWithWeek(department).length > 0);
  const first = epochDayOf(year, 1, 1);
  return Array.from({ length: epochDayOf(year + 1, 1, 1) - first }, (_, step) => ({
    day: first + step,
    states: departments.map((department) => ({
      ...datedState(context, department, first + step),
      department,
    })),
  }));
}

/** The notices of a year, the first to begin with the letter A; none that was withdrawn before it began. */
export function letteredNotices({ site, now }: Context, year: number): readonly LetteredNotice[] {
  const [first, next] = [epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1)];
  const isTrue = (notice: Notice) => {
    const begins = edgesOf(notice).from ?? Number.POSITIVE_INFINITY;
    return (
      notice.published <= now && (notice.withdrawn === null || notice.withdrawn.at > Math.min(begins, now))
    );
  };
  return site.notices
    .filter(isTrue)
    .map((notice) => {
      const day = civilDateAt(site.settings.timezone, notice.published);
      return { notice, from: notice.from ?? day, until: notice.until ?? day };
    })
    .filter(({ from, until }) => from < next && until >= first)
    .sort((a, b) => a.from - b.from || a.notice.published - b.notice.published)
    .map((one, index) => ({ ...one, letter: letterOf(index) }));
}

/** A to Z, then AA, AB. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** The list of a year: its closing days and its notices, by date. */
export function yearEntries(
  context: Context,
  dates: readonly YearDate[],
  notices: readonly LetteredNotice[],
): readonly YearEntry[] {
  const { t } = context;
  const lines = notices.map(
    ({ notice, letter, from, until }): YearEntry => ({
      day: from,
      dates: datesText(from, until, context),
      letter,
      title: textOf(context, notice).title,
      href: context.href(`/notices/${notice.id}/`),
      who: notice.channels.length === 0 ? t.yearPage.announcement : appliesToText(context, notice),
    }),
  );
  const closings = dates.flatMap((date) => closingsOn(context, date));
  return [...closings, ...lines].sort((a, b) => a.day - b.day || Number(a.letter === null ? 1 : 0) - 1);
}

/** A range may go on in a second line, but no date of it. The sheet says the year; one that goes beyond it needs no other. */
function datesText(from: EpochDay, until: EpochDay, { t, locale }: Context): readonly string[] {
  if (from === until) return [formatDay(from, locale, 'short')];
  if (partsOfDay(from).year !== partsOfDay(until).year)
    return [
      `${formatDay(from, locale, 'day-short')} ${t.notices.betweenDates}`,
      formatDay(until, locale, 'day-short'),
    ];
  return formatDayRange(from, until, locale, ` ${t.notices.betweenDates}\n`, 'day-short').split('\n');
}

/** The holidays on which a department closes, each with those that keep it. */
function closingsOn(context: Context, { day, states }: YearDate): readonly YearEntry[] {
  const byTitle = new Map<string, { title: LocalText; departments: Department[] }>();
  for (const { department, sources } of states) {
    for (const { layer, id } of sources) {
      const name = layer === 'holiday' && id !== null ? holidayName(context.site, id) : null;
      if (name === null) continue;
      const title = context.pick(name);
      const known = byTitle.get(title.text);
      if (known === undefined) byTitle.set(title.text, { title, departments: [department] });
      else known.departments.push(department);
    }
  }
  return [...byTitle.values()].map(({ title, departments }) => ({
    day,
    dates: datesText(day, day, context),
    letter: null,
    title,
    href: null,
    who:
      departments.length === states.length
        ? context.t.yearPage.everyone
        : departments.map((department) => context.say(department.name)).join(', '),
  }));
}
