import { edgesOf, lifeOf } from '../../domain/notices/life.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDateTime } from '../../i18n/formats.ts';
import { channelsText } from '../../i18n/words/channels-text.ts';
import { rangeText } from '../../i18n/words/duration-text.ts';
import type { Notice } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { pageLink } from '../page-link.ts';
import { type PageTextView, textOf } from '../page-text.ts';
import { appliesToText } from './applies-to.ts';
import { type DayRow, noticeDays } from './days.ts';
import { type LifeTag, lifeTags } from './life-tags.ts';
import { periodText } from './period.ts';

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
  readonly withdrawn: string | null;
  readonly textHref: string;
}

/** What the page of a notice shows. */
export function noticeView(context: Context, notice: Notice): NoticeView {
  const { t, site, locale, href } = context;
  const text = textOf(context, notice);
  const time = (at: number): string => formatDateTime(at, site.settings.timezone, locale);
  return {
    notice,
    text,
    period: periodText(context, notice),
    published: fill(t.notices.published, { date: time(notice.published) }),
    signed: notice.signed === null ? null : fill(t.notices.signed, { name: notice.signed }),
    tags: lifeTags(context, notice),
    appliesTo: appliesToText(context, notice),
    unaffected: unaffectedOf(context, notice),
    days: noticeDays(context, notice),
    daysInProse: text.text.body.source.includes('<NoticeDays'),
    reply: replyLines(context, notice),
    about: notice.about.flatMap((path) => pageLink(context, path) ?? []),
    withdrawn:
      lifeOf(notice, context.now) === 'withdrawn' && notice.withdrawn !== null
        ? withdrawnText(context, notice.withdrawn, time)
        : null,
    textHref: href(`/notices/${notice.id}.txt`),
  };
}

function withdrawnText(
  context: Context,
  withdrawn: NonNullable<Notice['withdrawn']>,
  time: (at: number) => string,
): string {
  const sentence = fill(context.t.notices.withdrawn, { date: time(withdrawn.at) });
  return withdrawn.text === null ? sentence : `${sentence} ${context.say(withdrawn.text)}`;
}

function unaffectedOf(context: Context, notice: Notice): readonly LocalText[] {
  return notice.unaffected.flatMap((item) => {
    if (item.kind === 'text') return [context.pick(item.text)];
    const department = context.site.departments.find(({ id }) => id === item.id);
    return department === undefined ? [] : [context.pick(department.name)];
  });
}

function replyLines(context: Context, notice: Notice): readonly string[] {
  const byRange = new Map<string, string[]>();
  for (const [id, range] of notice.reply) {
    const text = rangeText(context, range);
    byRange.set(text, [...(byRange.get(text) ?? []), id]);
  }
  return [...byRange].map(([range, ids]) => `${channelsText(context, ids, notice.channels)}: ${range}`);
}

/** Notices by their life at the instant of the context: in force, coming, over; announcements among them. */
export function noticeGroups({
  site,
  now,
}: Context): Readonly<Record<'inForce' | 'coming' | 'past', readonly Notice[]>> {
  const published = site.notices.filter((notice) => lifeOf(notice, now) !== 'unpublished');
  const has = (...lives: string[]) => published.filter((notice) => lives.includes(lifeOf(notice, now)));
  const byBeginning = (a: Notice, b: Notice): number => (edgesOf(a).from ?? 0) - (edgesOf(b).from ?? 0);
  return {
    inForce: has('in-force'),
    coming: [...has('announced', 'coming')].sort(byBeginning),
    past: has('over', 'withdrawn'),
  };
}
