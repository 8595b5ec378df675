import { searchWordsOf } from '../../i18n/search/search-words.ts';
import type { Context } from '../context.ts';

/** Words that find one another in the language of a context: the company's, then those of the trade. */
export function synonymsOf({ site, locale }: Context): readonly (readonly string[])[] {
  return [...(site.search.synonyms[locale] ?? []), ...searchWordsOf(locale).synonyms];
}
