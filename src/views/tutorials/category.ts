import { type CategoryPage, categoryPagePath } from '../../domain/tutorials/category-pages.ts';
import { fill } from '../../i18n/fill.ts';
import type { Category, Tutorial } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type ArticleItem, articleItem } from './article-item.ts';

/** A link to another page of a category; null: pages are left out there. */
export type PartLink = { readonly label: string; readonly href: string; readonly current: boolean } | null;

/** A page of a category: its articles, and the way to the other pages and categories. */
export interface CategoryView {
  /** The site path, without base and language. */
  readonly path: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** `Parte 2 de 3`; null where the category has one page. */
  readonly part: string | null;
  readonly articles: readonly ArticleItem[];
  /** The pages round this one, the first and the last; none where there is one. */
  readonly parts: readonly PartLink[];
  readonly previous: string | null;
  readonly next: string | null;
  readonly others: readonly { readonly href: string; readonly title: LocalText }[];
}

/** What a page of a category shows. */
export function categoryView(
  context: Context,
  category: Category,
  { path, part, parts, articles }: CategoryPage<Tutorial>,
): CategoryView {
  const { site, pick, href, t } = context;
  const at = (n: number): string => href(`/tutorials/${categoryPagePath(category.id, n)}`);
  return {
    path: `/tutorials/${path}`,
    title: pick(category.title),
    summary: pick(category.summary),
    part: parts === 1 ? null : fill(t.status.part, { n: part, of: parts }),
    articles: articles.map((tutorial) => articleItem(context, tutorial)),
    parts: partsShown(part, parts).map((n) =>
      n === null ? null : { label: String(n), href: at(n), current: n === part },
    ),
    previous: part === 1 ? null : at(part - 1),
    next: part === parts ? null : at(part + 1),
    others: site.categories
      .filter(({ id }) => id !== category.id)
      .map(({ id, title }) => ({ href: href(`/tutorials/${id}/`), title: pick(title) })),
  };
}

/** The first and last page, this one and two on either side; null for a gap. */
function partsShown(part: number, parts: number): readonly (number | null)[] {
  if (parts === 1) return [];
  const shown = Array.from({ length: parts }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === parts || Math.abs(n - part) <= 2,
  );
  return shown.flatMap((n, at) => (n - (shown[at - 1] ?? 0) > 1 ? [null, n] : [n]));
}
