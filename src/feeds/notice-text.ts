import { startOfDate } from '../domain/time/civil.ts';
import { fill } from '../i18n/fill.ts';
import { formatDateTime } from '../i18n/formats.ts';
import { appliesToText } from '../i18n/words/applies-to.ts';
import { noticePeriod } from '../i18n/words/notice-period.ts';
import { noticeReplies } from '../i18n/words/notice-replies.ts';
import { zoneLabel } from '../i18n/zone-name.ts';
import type { Notice, Site } from '../model/types.ts';
import { type FeedContext, type FeedOptions, feedContext } from './feed-context.ts';
import { scheduleList } from './notice-schedule.ts';
import { lineText } from './prose/line-text.ts';
import { plainProse } from './prose/plain-prose.ts';
import { plainPunctuation } from './prose/plain-punctuation.ts';

/**
 * `/notices/<id>.txt`: a notice to paste into a mail, the portal or a forum, date by date in words. A paragraph is
 * one line, which wraps where it is pasted. Null for one that is not published.
 */
export function noticeText(site: Site, noticeId: string, options: FeedOptions): string | null {
  const notice = site.notices.find((it) => it.id === noticeId);
  if (notice === undefined || notice.published > options.now) return null;
  const context = feedContext(site, options);
  const { title, summary, body } = context.page(notice);
  const path = `/notices/${notice.id}/`;
  const blocks = [
    title,
    ...withdrawal(context, notice),
    summary,
    ...period(context, notice),
    ...appliesTo(context, notice),
    ...(body.source.includes('<NoticeDays') ? [] : schedule(context, notice)),
    ...reply(context, notice),
    ...unaffected(context, notice),
    lineText(plainProse(context, body, { path, notice })),
    ...(notice.signed === null ? [] : [notice.signed]),
    context.url(path),
  ];
  return plainPunctuation(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

function withdrawal(context: FeedContext, { withdrawn }: Notice): readonly string[] {
  if (withdrawn === null || withdrawn.at > context.now) return [];
  const { t, site, locale, say } = context;
  const date = formatDateTime(withdrawn.at, site.settings.timezone, locale);
  return [fill(t.notices.withdrawn, { date }), ...(withdrawn.text === null ? [] : [say(withdrawn.text)])];
}

/** From when to when it holds, and by which clock, where all of its channels go by the same. */
function period(context: FeedContext, notice: Notice): readonly string[] {
  const { t, locale, site } = context;
  const { from, channels, timezone } = notice;
  const dates = noticePeriod(context, notice);
  if (from === null || dates === null) return [];
  const known = site.departments.flatMap((department) => department.channels);
  const zones = new Set(known.filter(({ id }) => channels.includes(id)).map((channel) => channel.timezone));
  const [zone = timezone] = zones;
  const clock =
    zones.size > 1
      ? ''
      : `\n${fill(t.hours.zone, { zone: zoneLabel(zone, startOfDate(zone, from), locale) })}`;
  return [`${dates}${clock}`];
}

function appliesTo(context: FeedContext, notice: Notice): readonly string[] {
  const text = appliesToText(context, notice);
  return text === '' ? [] : [`${context.t.notices.appliesTo}: ${text}`];
}

function schedule(context: FeedContext, notice: Notice): readonly string[] {
  const list = lineText([scheduleList(context, notice)]);
  return list === '' ? [] : [`${context.t.notices.schedule}:\n${list}`];
}

function reply(context: FeedContext, notice: Notice): readonly string[] {
  const lines = noticeReplies(context, notice).map((line) => `- ${line}`);
  return lines.length > 0 ? [`${context.t.notices.reply}:\n${lines.join('\n')}`] : [];
}

function unaffected(context: FeedContext, notice: Notice): readonly string[] {
  const lines = notice.unaffected.flatMap((it) => {
    if (it.kind === 'text') return [`- ${context.say(it.text)}`];
    const department = context.site.departments.find(({ id }) => id === it.id);
    return department === undefined ? [] : [`- ${context.say(department.name)}`];
  });
  return lines.length > 0 ? [`${context.t.notices.unaffected}:\n${lines.join('\n')}`] : [];
}
