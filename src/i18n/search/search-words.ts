import { ENGLISH } from './english.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** What the search knows of a language whatever the site. */
export interface SearchWords {
  /** Words that say nothing of what is looked for, colloquial ones too; without accents where one types none. */
  readonly stop: readonly string[];
  /** Words that say how something is, and not what; alone they do not make an answer of a page. */
  readonly vague: readonly string[];
  /** Words of someone for whom something does not work now. */
  readonly outage: readonly string[];
  /** Words that find one another; a company adds its own in `content/search.yaml`. */
  readonly synonyms: readonly (readonly string[])[];
}

const BY_LANGUAGE: Readonly<Record<string, SearchWords>> = { pt: PORTUGUESE, es: SPANISH, en: ENGLISH };
const NONE: SearchWords = { stop: [], vague: [], outage: [], synonyms: [] };

/** The words of a language, `pt-BR` or `es`. */
export function searchWordsOf(locale: string): SearchWords {
  return BY_LANGUAGE[locale.slice(0, 2)] ?? NONE;
}
