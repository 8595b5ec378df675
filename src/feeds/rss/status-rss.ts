import { fill } from '../../i18n/fill.ts';
import type { Site } from '../../model/types.ts';
import { allComponents, componentName } from '../component-names.ts';
import { type FeedOptions, feedContext } from '../feed-context.ts';
import { rssFeed } from './rss-feed.ts';
import { statusEntries } from './status-entries.ts';

/** `/status/rss.xml`: one entry for each update of an incident and each step of a maintenance, the newest fifty. */
export function statusRss(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { name } = site.settings;
  return rssFeed(
    {
      title: fill(context.words.statusFeed.title, { name }),
      description: fill(context.words.statusFeed.description, { name }),
      pageUrl: context.url('/status/'),
      feedUrl: context.url('/status/rss.xml'),
      locale: context.locale,
      now: options.now,
    },
    statusEntries(context),
  );
}

/** `/status/components/<id>/rss.xml`: the same for what affects one component; null for one that does not exist. */
export function componentRss(site: Site, componentId: string, options: FeedOptions): string | null {
  const found = allComponents(site).find((it) => it.id === componentId);
  if (found === undefined) return null;
  const context = feedContext(site, options);
  const component = componentName(context, found);
  return rssFeed(
    {
      title: fill(context.words.componentFeed.title, { name: site.settings.name, component }),
      description: fill(context.words.componentFeed.description, { component }),
      pageUrl: context.url(`/status/components/${componentId}/`),
      feedUrl: context.url(`/status/components/${componentId}/rss.xml`),
      locale: context.locale,
      now: options.now,
    },
    statusEntries(context, componentId),
  );
}
