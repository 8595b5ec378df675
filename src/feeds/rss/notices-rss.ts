import { fill } from '../../i18n/fill.ts';
import type { Notice, Site } from '../../model/types.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { scheduleList } from '../notice-schedule.ts';
import { escapeHtml, htmlText, inLanguage } from '../prose/html-text.ts';
import { plainProse } from '../prose/plain-prose.ts';
import { type FeedEntry, rssFeed } from './rss-feed.ts';

/** `/notices/rss.xml`: one entry for each published notice, and one more where it was withdrawn. */
export function noticesRss(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { name } = site.settings;
  const published = site.notices.filter((notice) => notice.published <= options.now);
  return rssFeed(
    {
      title: fill(context.words.noticesFeed.title, { name }),
      description: fill(context.words.noticesFeed.description, { name }),
      pageUrl: context.url('/notices/'),
      feedUrl: context.url('/notices/rss.xml'),
      locale: context.locale,
      now: options.now,
    },
    published.flatMap((notice) => [publication(context, notice), ...withdrawal(context, notice)]),
  );
}

function publication(context: FeedContext, notice: Notice): FeedEntry {
  const path = `/notices/${notice.id}/`;
  return {
    guid: `notice:${notice.id}`,
    title: context.page(notice).title,
    url: context.url(path),
    at: notice.published,
    html: () => noticeHtml(context, notice, path),
  };
}

function noticeHtml(context: FeedContext, notice: Notice, path: string): string {
  const { summary, body, locale } = context.page(notice);
  const isInProse = notice.days.length === 0 || body.source.includes('<NoticeDays');
  return [
    inLanguage(context, locale, `<p>${escapeHtml(summary)}</p>`),
    isInProse ? '' : htmlText([scheduleList(context, notice)]),
    inLanguage(context, locale, htmlText(plainProse(context, body, { path, notice }))),
  ].join('');
}

function withdrawal(context: FeedContext, notice: Notice): readonly FeedEntry[] {
  const { withdrawn } = notice;
  if (withdrawn === null || withdrawn.at > context.now) return [];
  const { title, summary } = context.page(notice);
  return [
    {
      guid: `notice:${notice.id}:withdrawn`,
      title: fill(context.words.withdrawn, { title }),
      url: context.url(`/notices/${notice.id}/`),
      at: withdrawn.at,
      html: () => `<p>${escapeHtml(withdrawn.text === null ? summary : context.say(withdrawn.text))}</p>`,
    },
  ];
}
