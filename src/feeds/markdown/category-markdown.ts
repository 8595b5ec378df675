import type { Category, Site } from '../../model/types.ts';
import { type FeedOptions, feedContext } from '../feed-context.ts';
import { markdownText } from '../prose/markdown-text.ts';
import { element, link } from '../prose/plain-node.ts';
import { articleMarkdownPath } from './article-markdown.ts';

/** `/tutorials/<category>.md`: the articles of a category that are written in the language, each with what one leaves with. */
export function categoryMarkdown(site: Site, category: Category, options: FeedOptions): string {
  const context = feedContext(site, options);
  const { locale, say, url } = context;
  const written = category.tutorials.filter(({ texts }) => texts[locale] !== undefined);
  const items = written.map((tutorial) => {
    const { title, summary } = context.page(tutorial);
    return element('li', link(url(articleMarkdownPath(tutorial)), title), `: ${summary}`);
  });
  return markdownText([
    element('h1', say(category.title)),
    element('p', say(category.summary)),
    element('ul', ...items),
  ]);
}
