import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { Category } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';
import { tutorialPath } from './article-item.ts';

/** A category on the front page of the tutorials: its articles' titles where they are few, else the first ones. */
export interface CategoryOverview {
  readonly href: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly count: string;
  readonly articles: readonly { readonly href: string; readonly title: LocalText }[];
  /** The link to the whole list, where the titles here are not all of them. */
  readonly rest: string | null;
}

/** The front page of the tutorials. */
export interface TutorialsView {
  readonly description: string;
  readonly categories: readonly CategoryOverview[];
}

/** The most titles that a category shows; a larger one shows the first few and links to its own page. */
const ALL = 8;
const SOME = 5;

/** What the front page of the tutorials shows. */
export function tutorialsView(context: Context): TutorialsView {
  const { site, t } = context;
  return {
    description: fill(t.tutorials.description, { name: site.settings.name }),
    categories: site.categories.map((category) => categoryOverview(context, category)),
  };
}

function categoryOverview(context: Context, { id, title, summary, tutorials }: Category): CategoryOverview {
  const { t, locale, href, pick } = context;
  const isSmall = tutorials.length <= ALL;
  return {
    href: href(`/tutorials/${id}/`),
    title: pick(title),
    summary: pick(summary),
    count: plural(locale, tutorials.length, t.tutorials.articles),
    articles: tutorials.slice(0, isSmall ? ALL : SOME).map((tutorial) => ({
      href: href(tutorialPath(tutorial)),
      title: textOf(context, tutorial).title,
    })),
    rest: isSmall ? null : plural(locale, tutorials.length, t.tutorials.allArticles),
  };
}
