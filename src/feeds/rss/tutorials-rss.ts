import { startOfDate } from '../../domain/time/civil.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../../model/types.ts';
import { type FeedOptions, feedContext } from '../feed-context.ts';
import { escapeHtml, inLanguage } from '../prose/html-text.ts';
import { rssFeed } from './rss-feed.ts';

/** `/tutorials/rss.xml`: the tutorials, by the date on which each was last checked; those without a date come last. */
export function tutorialsRss(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { name, timezone } = site.settings;
  const tutorials = site.categories.flatMap((category) =>
    category.tutorials.map((tutorial) => ({ category, tutorial })),
  );
  return rssFeed(
    {
      title: fill(context.words.tutorialsFeed.title, { name }),
      description: fill(context.words.tutorialsFeed.description, { name }),
      pageUrl: context.url('/tutorials/'),
      feedUrl: context.url('/tutorials/rss.xml'),
      locale: context.locale,
      now: options.now,
    },
    tutorials.map(({ category, tutorial }) => {
      const { title, summary, locale } = context.page(tutorial);
      return {
        guid: `tutorial:${tutorial.id}`,
        title,
        url: context.url(`/tutorials/${tutorial.id}/`),
        at: tutorial.checked === null ? null : startOfDate(timezone, tutorial.checked),
        html: () => inLanguage(context, locale, `<p>${escapeHtml(summary)}</p>`),
        categories: [context.say(category.title)],
      };
    }),
  );
}
