import type { Category, Tutorial } from '../../model/types.ts';

/** The articles before and after one in its category; null at either end. */
export function neighboursOf(
  category: Category,
  tutorial: Tutorial,
): { readonly previous: Tutorial | null; readonly next: Tutorial | null } {
  const place = category.tutorials.findIndex(({ id }) => id === tutorial.id);
  return {
    previous: category.tutorials[place - 1] ?? null,
    next: category.tutorials[place + 1] ?? null,
  };
}
