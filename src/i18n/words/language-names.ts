import type { Locale } from '../../model/types.ts';

/** Languages in words, as they are called in `locale`: `português, espanhol`. Tags are BCP 47. */
export function languageNames(locale: Locale, tags: readonly string[]): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return tags.map((tag) => names.of(tag) ?? tag).join(', ');
}
