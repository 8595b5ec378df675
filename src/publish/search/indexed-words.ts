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

/** Whether a word is none that one looks for, by the stop words of a language; each word is looked at once. */
export function stopTest(stop: ReadonlySet<string>): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = word.length < 2 || stop.has(folded(word));
      known.set(word, answer);
    }
    return answer;
  };
}

/** The words of a page, each once, at the weight of its best place; stop words and single signs left out. */
export function pageWords(record: PageRecord, isStop: (word: string) => boolean): PageWords {
  const words = new Map<string, number>();
  const addWord = (word: string, weight: number): void => {
    const before = words.get(word) ?? 0;
    if (before > weight || isStop(word) || (weight === WEIGHTS.once && SMALL_NUMBER.test(word))) return;
    words.set(word, before === WEIGHTS.once && weight === before ? WEIGHTS.text : weight);
  };
  const add = (text: string, weight: number): void => {
    for (const token of text.split(/\s+/)) for (const part of partsOf(token)) addWord(part, weight);
  };
  add(record.title, WEIGHTS.title);
  add([...record.keywords, ...record.codes].join(' '), WEIGHTS.keywords);
  add(record.headings.join(' '), WEIGHTS.headings);
  add(record.summary, WEIGHTS.summary);
  add(record.text, WEIGHTS.once);
  return words;
}

/** So many stretches of signs between spaces are remembered: pages say the same few thousand again and again. */
const MOST_KNOWN = 200_000;
const knownParts = new Map<string, readonly string[]>();

/** The words in a stretch of signs without space, and their parts. */
function partsOf(token: string): readonly string[] {
  let parts = knownParts.get(token);
  if (parts === undefined) {
    parts = wordsOf(token).flatMap(withParts);
    if (knownParts.size >= MOST_KNOWN) knownParts.clear();
    knownParts.set(token, parts);
  }
  return parts;
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
  const found = new Map<string, { pages: number; subject: boolean }>();
  const words = pages.map((page) => {
    const left = new Map<string, number>();
    for (const [word, weight] of page) {
      if (!leads(word, weight)) continue;
      left.set(word, weight);
      const known = found.get(word);
      if (known === undefined) found.set(word, { pages: 1, subject: weight >= SUBJECT });
      else {
        known.pages += 1;
        known.subject ||= weight >= SUBJECT;
      }
    }
    return left;
  });
  const known = [...counts].map(([word, count]) => {
    const kept = found.get(word);
    return { word, pages: kept?.pages ?? count, subject: kept?.subject ?? false, common: kept === undefined };
  });
  return { words, known };
}
