import { noticeData } from '../../feeds/structured-data/page-data.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDateTime } from '../../i18n/formats.ts';
import { appliesToText } from '../../i18n/words/applies-to.ts';
import { noticePeriod } from '../../i18n/words/notice-period.ts';
import { noticeReplies } from '../../i18n/words/notice-replies.ts';
import type { Notice } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { pageLink } from '../page-link.ts';
import { type PageTextView, textOf } from '../page-text.ts';
import { articleWithWay } from '../structured.ts';
import { type DayRow, noticeDays } from './days.ts';
import { type LifeTag, lifeTags } from './life-tags.ts';

/** A notice's page. */
export interface NoticeView {
  readonly notice: Notice;
  readonly text: PageTextView;
  readonly period: string | null;
  readonly published: string;
  readonly signed: string | null;
  readonly tags: readonly LifeTag[];
  readonly appliesTo: string;
  readonly unaffected: readonly LocalText[];
  readonly days: readonly DayRow[];
  /** Whether the prose shows the schedule itself, by its component. */
  readonly daysInProse: boolean;
  readonly reply: readonly string[];
  readonly about: readonly { readonly href: string; readonly title: LocalText }[];
  /** That it was taken back, or will be, and from when on the page says so (ms). */
  readonly withdrawn: { readonly text: string; readonly from: number; readonly shown: boolean } | null;
  readonly textHref: string;
  readonly structured: object;
}

/** What the page of a notice shows. */
export function noticeView(context: Context, notice: Notice): NoticeView {
  const { t, site, locale, href } = context;
  const text = textOf(context, notice);
  const time = (at: number): string => formatDateTime(at, site.settings.timezone, locale);
  return {
    notice,
    text,
    period: noticePeriod(context, notice),
    published: fill(t.notices.published, { date: time(notice.published) }),
    signed: notice.signed === null ? null : fill(t.notices.signed, { name: notice.signed }),
    tags: lifeTags(context, notice),
    appliesTo: appliesToText(context, notice),
    unaffected: unaffectedOf(context, notice),
    days: noticeDays(context, notice),
    daysInProse: text.text.body.source.includes('<NoticeDays'),
    reply: noticeReplies(context, notice),
    about: notice.about.flatMap((path) => pageLink(context, path) ?? []),
    withdrawn: notice.withdrawn === null ? null : withdrawnView(context, notice.withdrawn, time),
    textHref: href(`/notices/${notice.id}.txt`),
    structured: articleWithWay(context, noticeData(site, notice, context), [
      { name: t.notices.title, path: '/notices/' },
      { name: text.title.text, path: `/notices/${notice.id}/` },
    ]),
  };
}

function withdrawnView(
  context: Context,
  { at, text }: NonNullable<Notice['withdrawn']>,
  time: (at: number) => string,
): NonNullable<NoticeView['withdrawn']> {
  const sentence = fill(context.t.notices.withdrawn, { date: time(at) });
  return {
    text: text === null ? sentence : `${sentence} ${context.say(text)}`,
    from: at,
    shown: at <= context.now,
  };
}

function unaffectedOf(context: Context, notice: Notice): readonly LocalText[] {
  return notice.unaffected.flatMap((item) => {
    if (item.kind === 'text') return [context.pick(item.text)];
    const department = context.site.departments.find(({ id }) => id === item.id);
    return department === undefined ? [] : [context.pick(department.name)];
  });
}
