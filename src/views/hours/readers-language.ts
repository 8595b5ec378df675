import type { Locale } from '../../model/types.ts';

/** Those that somebody answers in the reader's language, or that name none, first; else in their order. */
export function inReadersLanguageFirst<T>(
  locale: Locale,
  list: readonly T[],
  speaksOf: (one: T) => readonly string[],
): readonly T[] {
  const language = locale.slice(0, 2);
  const isSpoken = (one: T): boolean => {
    const tags = speaksOf(one);
    return tags.length === 0 || tags.some((tag) => tag.slice(0, 2) === language);
  };
  return [...list.filter(isSpoken), ...list.filter((one) => !isSpoken(one))];
}
