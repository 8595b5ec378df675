import type { Category } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type ArticleItem, articleItem } from './article-item.ts';

/** The page of a category: every article, and the way to the other categories. */
export interface CategoryView {
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly articles: readonly ArticleItem[];
  readonly others: readonly { readonly href: string; readonly title: LocalText }[];
}

/** What the page of a category shows. */
export function categoryView(context: Context, category: Category): CategoryView {
  const { site, pick, href } = context;
  return {
    title: pick(category.title),
    summary: pick(category.summary),
    articles: category.tutorials.map((tutorial) => articleItem(context, tutorial)),
    others: site.categories
      .filter(({ id }) => id !== category.id)
      .map(({ id, title }) => ({ href: href(`/tutorials/${id}/`), title: pick(title) })),
  };
}
