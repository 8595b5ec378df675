import { Feed } from 'feed';
import { printable } from '../printable.ts';
import { escapeHtml } from '../prose/html-text.ts';
import { type FeedEntry, type FeedHead, newestEntries } from '../rss/rss-feed.ts';

/**
 * The fifty newest of these entries as Atom (RFC 4287). An id is made of what RSS has as GUID, as a tag URI of the
 * site's host (RFC 4151); an entry of which nobody wrote when it became known has its place among the others as date. Without categories: the
 * package writes `<` into their attributes as it is.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const newest = newestEntries(entries);
  const dateOf = ({ at, order }: FeedEntry): Date => new Date(at ?? order ?? head.now);
  const authority = `tag:${new URL(head.feedUrl).hostname},2026`;
  const feed = new Feed({
    id: head.feedUrl,
    title: literal(head.title),
    description: literal(head.description),
    link: head.pageUrl,
    feed: head.feedUrl,
    language: head.locale,
    generator: 'Plantão',
    author: { name: literal(head.title), link: head.pageUrl },
    updated: newest[0] === undefined ? new Date(head.now) : dateOf(newest[0]),
  });
  for (const entry of newest) {
    feed.addItem({
      id: `${authority}:${entry.guid}`,
      title: escapeHtml(printable(entry.title)),
      link: entry.url,
      date: dateOf(entry),
      content: printable(entry.html()),
    });
  }
  return `${feed.atom1()}\n`;
}

/** A text that the package writes between tags: it takes `&amp;` for an ampersand, so one that is meant is doubled. */
const literal = (text: string): string => printable(text).replaceAll('&amp;', '&amp;amp;');
