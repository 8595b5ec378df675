import RSS from 'rss';
import type { Instant } from '../../domain/time/types.ts';
import type { Locale } from '../../model/types.ts';
import { printable } from '../printable.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Made from an immutable id: neither renaming nor editing nor translating changes it. */
  readonly guid: string;
  readonly title: string;
  readonly url: string;
  /** Null where nobody wrote when it became known. */
  readonly at: Instant | null;
  /** Its place among the others where it has no `at`; without either it comes last. */
  readonly order?: Instant;
  /** Its words as HTML, links absolute; asked for only where the feed has room for it. */
  readonly html: () => string;
  readonly categories?: readonly string[];
}

/** What a feed says of itself before its entries; `now` is the instant of the build. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows, and the feed itself. */
  readonly pageUrl: string;
  readonly feedUrl: string;
  readonly locale: Locale;
  readonly now: Instant;
}

/** A feed holds no more entries than this. */
export const MOST_ENTRIES = 50;

/** The fifty newest of these entries as RSS 2.0. `lastBuildDate` is `now`: the same content at the same instant gives the same bytes. */
export function rssFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const newest = newestEntries(entries);
  const latest = newest.find((entry) => entry.at !== null)?.at ?? null;
  const feed = new RSS({
    title: printable(head.title),
    description: printable(head.description),
    site_url: head.pageUrl,
    feed_url: head.feedUrl,
    language: head.locale,
    generator: 'Plantão',
    ttl: 15,
    ...(latest !== null && { pubDate: new Date(latest) }),
  });
  for (const { guid, title, url, at, html, categories = [] } of newest) {
    feed.item({
      guid,
      title: printable(title),
      url,
      description: printable(html()),
      categories: categories.map(printable),
      // The package leaves out the date of an entry without one, which its types do not say.
      ...({ date: at === null ? undefined : new Date(at) } as { date: Date }),
    });
  }
  return `${datedBy(head.now, feed.xml({ indent: true }))}\n`;
}

/** The newest entries, as many as a feed holds, the newest first. */
export const newestEntries = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  [...entries].sort(newestFirst).slice(0, MOST_ENTRIES);

/** The package writes the clock into `lastBuildDate`; that of the build takes its place, CDATA left alone. */
function datedBy(now: Instant, xml: string): string {
  const date = `<lastBuildDate>${new Date(now).toUTCString()}</lastBuildDate>`;
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<lastBuildDate>[^<]*<\/lastBuildDate>/g, (found) =>
    found.startsWith('<l') ? date : found,
  );
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  const [first, second] = [a, b].map((it) => it.at ?? it.order ?? 0) as [number, number];
  return second - first || (a.guid < b.guid ? -1 : 1);
}
