import { fill } from '../i18n/fill.ts';
import type { Site } from '../model/types.ts';
import { atomFeed } from './atom/atom-feed.ts';
import { allComponents, componentName } from './component-names.ts';
import { type FeedOptions, feedContext } from './feed-context.ts';
import { type FeedEntry, type FeedHead, rssFeed } from './rss/rss-feed.ts';
import { statusEntries } from './rss/status-entries.ts';

/** The two formats in which the status can be followed. */
export type FeedFormat = 'rss' | 'atom';

const WRITERS: Readonly<Record<FeedFormat, (head: FeedHead, entries: readonly FeedEntry[]) => string>> = {
  rss: rssFeed,
  atom: atomFeed,
};

/** `/status/rss.xml`, `/status/atom.xml`: one entry for each update of an incident and each step of a maintenance, the newest fifty. */
export function statusFeed(site: Site, format: FeedFormat, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { name } = site.settings;
  const head = {
    title: fill(context.words.statusFeed.title, { name }),
    description: fill(context.words.statusFeed.description, { name }),
    pageUrl: context.url('/status/'),
    feedUrl: context.url(`/status/${format}.xml`),
    locale: context.locale,
    now: options.now,
  };
  return WRITERS[format](head, statusEntries(context));
}

/** `/status/components/<id>/rss.xml` and `atom.xml`: the same for what affects one component; null for one that does not exist. */
export function componentFeed(
  site: Site,
  format: FeedFormat,
  componentId: string,
  options: FeedOptions,
): string | null {
  const found = allComponents(site).find((it) => it.id === componentId);
  if (found === undefined) return null;
  const context = feedContext(site, options);
  const component = componentName(context, found);
  const head = {
    title: fill(context.words.componentFeed.title, { name: site.settings.name, component }),
    description: fill(context.words.componentFeed.description, { component }),
    pageUrl: context.url(`/status/components/${componentId}/`),
    feedUrl: context.url(`/status/components/${componentId}/${format}.xml`),
    locale: context.locale,
    now: options.now,
  };
  return WRITERS[format](head, statusEntries(context, componentId));
}
