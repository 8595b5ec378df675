import { hasSection } from '../../domain/sections.ts';
import { fill } from '../../i18n/fill.ts';
import type { Site } from '../../model/types.ts';
import { type FeedOptions, feedContext } from '../feed-context.ts';
import { markdownText } from '../prose/markdown-text.ts';
import { element, link, type PlainNode } from '../prose/plain-node.ts';

/**
 * `/llms.txt` (llmstxt.org): where a program that reads for a person finds what. It lists categories, not articles, so
 * that it stays small however large the site becomes; each category lists its own.
 */
export function llmsTxt(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { t, locale, say, url, words } = context;
  const { name } = site.settings;
  const item = (path: string, label: string, about = ''): PlainNode =>
    element('li', link(url(path), label), about && `: ${about}`);
  const list = (heading: string, items: readonly PlainNode[]): readonly PlainNode[] =>
    items.length === 0 ? [] : [element('h2', heading), element('ul', ...items)];
  const hasStatus = hasSection(site, 'status');
  const written = site.categories.filter(({ tutorials }) =>
    tutorials.some(({ texts }) => texts[locale] !== undefined),
  );
  return markdownText([
    element('h1', name),
    element('blockquote', element('p', fill(t.homePage.description, { name }))),
    ...list(t.contact.title, [
      ...(site.requests.length > 0 ? [item('/contact/', t.contact.title)] : []),
      ...site.departments.map(({ id, name: department }) =>
        item(`/hours/${id}/`, fill(words.seeHours, { department: say(department) })),
      ),
    ]),
    ...list(t.status.title, hasStatus ? [item('/status/', t.status.title)] : []),
    ...list(
      t.tutorials.title,
      written.map(({ id, title, summary }) => item(`/tutorials/${id}.md`, say(title), say(summary))),
    ),
    ...list(
      t.policies.title,
      site.policies
        .filter(({ texts }) => texts[locale] !== undefined)
        .map((policy) => {
          const { title, summary } = context.page(policy);
          return item(`/policies/${policy.id}/`, title, summary);
        }),
    ),
    ...list('Optional', [
      { tag: 'li', children: [link(new URL('api/hours.json', site.settings.url).href, 'hours.json')] },
      ...(site.requests.length > 0
        ? [
            {
              tag: 'li',
              children: [link(new URL('api/requests.json', site.settings.url).href, 'requests.json')],
            },
          ]
        : []),
      ...(hasStatus
        ? [
            {
              tag: 'li',
              children: [link(new URL('api/v2/summary.json', site.settings.url).href, 'summary.json')],
            },
          ]
        : []),
    ]),
  ]);
}
