import { MOST_ARTICLES } from '../../domain/tutorials/category-pages.ts';
import { say } from '../../i18n/problems/say.ts';
import { WHOLE_FILE } from '../report.ts';
import type { Site, Tutorial } from '../types.ts';
import type { Linking } from './linking.ts';

/**
 * Warns of articles that one comes to by leafing alone: beyond the first page of their category, and no other page,
 * request, component or pinned answer leads to them. Those on the first page are a step from the list of categories.
 */
export function warnOfBuriedArticles(site: Site, { contents, report, texts }: Linking): void {
  const beyond = site.categories.flatMap(({ tutorials }) => tutorials.slice(MOST_ARTICLES));
  if (beyond.length === 0 || contents.broken.size > 0) return;
  const linked = new Set<string>([
    ...site.categories.flatMap(({ tutorials }) => tutorials.flatMap(({ related }) => related)),
    ...site.requests.flatMap(({ articles }) => articles),
    ...site.components.flatMap(({ components }) => components.flatMap(({ articles }) => articles)),
    ...Object.values(site.search.pinned).flatMap((answers) => Object.values(answers ?? {}).map(idOf)),
    ...contents.notices.flatMap(({ original }) => original.data.about ?? []).map(idOf),
    ...texts.flatMap(({ prose }) => prose.links.map(({ href }) => idOf(href))),
  ]);
  for (const tutorial of beyond) {
    if (linked.has(tutorial.id)) continue;
    const message = say('only leafing through /tutorials/{category}/ leads to this article', {
      category: tutorial.category,
    });
    const fix = say('name it in related: of another article, in articles: of a request, or link to it');
    report.atPoint(fileOf(tutorial), WHOLE_FILE, { code: 'article-buried', message, fix });
  }
}

/** `/tutorials/e-mail/outlook/#ports` is `e-mail/outlook`. */
function idOf(path: string): string {
  return path.replace(/[?#].*$/s, '').replace(/^\/?tutorials\/|\/$/g, '');
}

function fileOf({ id, texts }: Tutorial): string {
  return Object.values(texts)[0]?.file ?? `tutorials/${id}.mdx`;
}
