import { folded } from '../../domain/search/folded.ts';
import type { KnownWord } from '../../domain/search/vocabulary.ts';
import { withParts, wordsOf } from '../../domain/search/words-of.ts';
import type { PageRecord } from './page-record.ts';

/** How much a word counts by where it stands: Pagefind's weights, at most 10. */
export const WEIGHTS = { title: 10, keywords: 6, headings: 4, summary: 2, text: 1, once: 0.5 } as const;
/** From this weight on a word says what its page is about. */
const SUBJECT = WEIGHTS.keywords;
/** The share of pages up to which a word that a text mentions once is looked for there; and so many pages in any case. */
const RARE_SHARE = 0.02;
const RARE_PAGES = 2;
/** The share of pages from which on a word of texts alone tells none from the other. */
const COMMON_SHARE = 0.3;
/** Numbers that stand in any text: they count only where they are its subject. */
const SMALL_NUMBER = /^\d{1,2}$/;

/** The words under which one page is found, each with its weight. */
export type PageWords = ReadonlyMap<string, number>;

/** The words of a page, each once, at the weight of its best place; stop words and single signs left out. */
export function pageWords(record: PageRecord, stop: ReadonlySet<string>): PageWords {
  const words = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of wordsOf(text).flatMap(withParts)) {
      const before = words.get(word) ?? 0;
      if (weight === WEIGHTS.once && SMALL_NUMBER.test(word)) continue;
      if (word.length < 2 || stop.has(folded(word)) || before > weight) continue;
      words.set(word, before === WEIGHTS.once && weight === before ? WEIGHTS.text : weight);
    }
  };
  add(record.title, WEIGHTS.title);
  add([...record.keywords, ...record.codes].join(' '), WEIGHTS.keywords);
  add(record.headings.join(' '), WEIGHTS.headings);
  add(record.summary, WEIGHTS.summary);
  add(record.text, WEIGHTS.once);
  return words;
}

/** The words of some pages of one language: what to look for on each, and what they are in all. */
export interface LanguageIndex {
  readonly words: readonly PageWords[];
  readonly known: readonly KnownWord[];
}

/**
 * What is looked for on each page: a word that many pages mention is no way to one that mentions it once. Such
 * words are most of an index and find nothing that one looks for; words that are left on no page are common.
 */
export function languageIndex(pages: readonly PageWords[]): LanguageIndex {
  const counts = new Map<string, number>();
  for (const page of pages) for (const word of page.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rare = Math.max(RARE_PAGES, pages.length * RARE_SHARE);
  const common = Math.max(10, pages.length * COMMON_SHARE);
  const leads = (word: string, weight: number): boolean => {
    const count = counts.get(word) ?? 0;
    return (
      count <= (weight === WEIGHTS.once ? rare : weight === WEIGHTS.text ? common : Number.POSITIVE_INFINITY)
    );
  };
  const words = pages.map((page) => new Map([...page].filter(([word, weight]) => leads(word, weight))));
  const found = new Map<string, { pages: number; subject: boolean }>();
  for (const page of words) {
    for (const [word, weight] of page) {
      const known = found.get(word) ?? { pages: 0, subject: false };
      found.set(word, { pages: known.pages + 1, subject: known.subject || weight >= SUBJECT });
    }
  }
  const known = [...counts].map(([word, count]) => {
    const kept = found.get(word);
    return { word, pages: kept?.pages ?? count, subject: kept?.subject ?? false, common: kept === undefined };
  });
  return { words, known };
}
