import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Site, Tutorial } from '../../model/types.ts';
import { type FeedOptions, feedContext } from '../feed-context.ts';
import { markdownText } from '../prose/markdown-text.ts';
import { element, link, type PlainNode } from '../prose/plain-node.ts';
import { plainProse } from '../prose/plain-prose.ts';

/** The site path of an article as plain Markdown. */
export const articleMarkdownPath = ({ id }: Pick<Tutorial, 'id'>): string => `/tutorials/${id}.md`;

/** `/tutorials/<category>/<slug>.md`: an article for programs, and for people who keep a copy; what changes by the clock is a link. */
export function articleMarkdown(site: Site, tutorial: Tutorial, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { title, summary, body } = context.page(tutorial);
  const path = `/tutorials/${tutorial.id}/`;
  const { t, locale, url } = context;
  const checked: readonly PlainNode[] =
    tutorial.checked === null
      ? []
      : [element('p', fill(t.tutorials.checked, { date: formatDay(tutorial.checked, locale) }))];
  return markdownText([
    element('h1', title),
    element('p', summary),
    ...plainProse(context, body, { path }),
    element('hr'),
    ...checked,
    element('p', link(url(path), url(path))),
  ]);
}
