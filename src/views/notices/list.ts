import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/formats.ts';
import { noticePeriod } from '../../i18n/words/notice-period.ts';
import type { Notice } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';
import { yearLink } from '../year/year-view.ts';
import { type LifeTag, lifeTags } from './life-tags.ts';
import { type Grouped, noticeGroups } from './notice-groups.ts';

/** A notice as one entry of a list. */
export interface NoticeItem {
  readonly href: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly tags: readonly LifeTag[];
  readonly period: string;
}

/** A notice in one of the groups of the list, in its time (ms, half-open). */
export interface ListedNotice extends NoticeItem, Pick<Grouped, 'from' | 'until' | 'shown'> {}

/** The list of notices, in groups that are not empty, or will not be. */
export interface NoticeListView {
  readonly groups: readonly { readonly heading: string; readonly items: readonly ListedNotice[] }[];
  readonly calendarHref: string;
  /** The way to the year on one sheet; null where the company has no hours. */
  readonly year: ReturnType<typeof yearLink>;
}

/** A notice's entry in a list. */
export function noticeItem(context: Context, notice: Notice): NoticeItem {
  const { site, locale, t } = context;
  const { title, summary } = textOf(context, notice);
  const date = formatDate(notice.published, site.settings.timezone, locale);
  return {
    href: context.href(`/notices/${notice.id}/`),
    title,
    summary,
    tags: lifeTags(context, notice),
    period: noticePeriod(context, notice) ?? fill(t.notices.published, { date }),
  };
}

/** The page of all notices. */
export function noticeList(context: Context): NoticeListView {
  const { t } = context;
  const { inForce, coming, past } = noticeGroups(context);
  const group = (heading: string, notices: readonly Grouped[]) => ({
    heading,
    items: notices.map(({ notice, ...stay }) => ({ ...noticeItem(context, notice), ...stay })),
  });
  const groups = [
    group(t.notices.inForce, inForce),
    group(t.notices.coming, coming),
    group(t.notices.past, past),
  ];
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    calendarHref: context.href('/calendar/notices.ics'),
    year: yearLink(context),
  };
}
