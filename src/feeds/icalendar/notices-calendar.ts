import { fill } from '../../i18n/fill.ts';
import type { Notice, Site } from '../../model/types.ts';
import { hostOf } from '../addresses.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { scheduleInWords } from '../notice-schedule.ts';
import { type CalendarEvent, calendar } from './calendar.ts';
import { dateStamp } from './moments.ts';

const MOST_EVENTS = 100;

/** The published notices that have dates, as all-day events, the newest hundred; what was withdrawn is cancelled. */
export function noticesCalendar(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const events = site.notices
    .filter((notice) => notice.published <= options.now)
    .flatMap((notice) => noticeEvent(context, notice))
    .slice(0, MOST_EVENTS);
  const name = fill(context.words.noticesCalendar, { name: site.settings.name });
  return calendar({ name, host: hostOf(site.settings), language: context.locale, now: options.now }, events);
}

function noticeEvent(context: FeedContext, notice: Notice): readonly CalendarEvent[] {
  const { from, until } = notice;
  if (from === null || until === null) return [];
  const { title, summary } = context.page(notice);
  const url = context.url(`/notices/${notice.id}/`);
  const cancelled = notice.withdrawn !== null && notice.withdrawn.at <= context.now;
  const words = scheduleInWords(context, notice).flatMap(({ text, lines }) => [
    text,
    ...lines.map((line) => `- ${line}`),
  ]);
  return [
    {
      id: `notice.${notice.id}`,
      when: [`DTSTART;VALUE=DATE:${dateStamp(from)}`, `DTEND;VALUE=DATE:${dateStamp(until + 1)}`],
      summary: cancelled ? fill(context.words.withdrawn, { title }) : title,
      description: [summary, ...words, fill(context.words.moreAt, { url })].join('\n'),
      url,
      sequence: notice.revision - 1 + (cancelled ? 1 : 0),
      cancelled,
      transparent: true,
    },
  ];
}
