/** A page of a category: some of its articles, in their order. */
export interface CategoryPage<T> {
  /** Below `/tutorials/`: `e-mail/`, `e-mail/2/`. */
  readonly path: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  readonly articles: readonly T[];
}

/** No page lists more articles than this. */
export const MOST_ARTICLES = 40;

/** Which pages does a category have? One at least; the first has the category's own address. */
export function categoryPages<T>(id: string, articles: readonly T[]): readonly CategoryPage<T>[] {
  const parts = Math.max(1, Math.ceil(articles.length / MOST_ARTICLES));
  return Array.from({ length: parts }, (_, index) => ({
    path: categoryPagePath(id, index + 1),
    part: index + 1,
    parts,
    articles: articles.slice(index * MOST_ARTICLES, (index + 1) * MOST_ARTICLES),
  }));
}

/** Where a page of a category stands, below `/tutorials/`. */
export function categoryPagePath(id: string, part: number): string {
  return part === 1 ? `${id}/` : `${id}/${part}/`;
}
