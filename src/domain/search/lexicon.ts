import { folded } from './folded.ts';
import { grouped } from './grouped.ts';
import { soundOf } from './sound-of.ts';
import { stemOf } from './stem-of.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words-of.ts';

/** What the search knows of a language and a company, as it is written. */
export interface LanguageWords {
  readonly stop: readonly string[];
  /** Words that say how something is, and not what: full, free. */
  readonly vague: readonly string[];
  readonly outage: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** A word to ask the index for, as it is written there, with what decides whether it is meant. */
export interface Spelling {
  readonly word: string;
  readonly folded: string;
  readonly sound: string;
  readonly pages: number;
  readonly subject: boolean;
}

/** Some words in a row that mean the same as others. */
export interface Phrase {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Number of its group: the others in it mean the same. */
  readonly group: number;
}

/** All that a query is understood with, ready to be looked up. */
export interface Lexicon {
  /** `pt`, `es` or `en`. */
  readonly language: string;
  readonly pages: number;
  readonly stop: ReadonlySet<string>;
  /** Folded words that say how something is. */
  readonly vague: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, KnownWord>;
  /** The words of the site by what their forms have in common, those on the most pages first. */
  readonly byStem: ReadonlyMap<string, readonly KnownWord[]>;
  /** Every word that one may have meant: those of the site and those that stand for them. */
  readonly spellings: readonly Spelling[];
  /** Synonyms by the stem that they begin with, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly groups: readonly (readonly Phrase[])[];
  readonly outages: ReadonlyMap<string, readonly Phrase[]>;
}

/** Puts together what a query is understood with. */
export function lexiconOf(locale: string, vocabulary: Vocabulary, words: LanguageWords): Lexicon {
  const language = locale.slice(0, 2);
  const stems = (list: readonly string[]): string[] => list.map((word) => stemOf(folded(word), language));
  const phraseOf = (text: string, group: number): Phrase => {
    const own = wordsOf(text);
    return { words: own, stems: stems(own), group };
  };
  const groups = words.synonyms.map((list, group) => list.map((text) => phraseOf(text, group)));
  const byStem = new Map<string, KnownWord[]>();
  for (const [key, known] of vocabulary.words) {
    if (known.common) continue;
    const stem = stemOf(key, language);
    byStem.set(stem, [...(byStem.get(stem) ?? []), known]);
  }
  for (const list of byStem.values()) list.sort((a, b) => b.pages - a.pages);
  return {
    language,
    pages: vocabulary.pages,
    stop: new Set(words.stop.map(folded)),
    vague: new Set(words.vague.map(folded)),
    known: vocabulary.words,
    byStem,
    spellings: spellingsOf(vocabulary, groups),
    phrases: byFirst(groups.flat()),
    groups,
    outages: byFirst(words.outage.map((text) => phraseOf(text, 0))),
  };
}

function byFirst(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const longest = [...phrases].sort((a, b) => b.stems.length - a.stems.length);
  return grouped(longest, ({ stems }) => stems[0] ?? '');
}

/** Words with digits are never what someone meant by another. */
function spellingsOf({ words }: Vocabulary, groups: readonly (readonly Phrase[])[]): readonly Spelling[] {
  const found = new Map<string, Spelling>();
  const add = (word: string, pages: number, subject: boolean): void => {
    const key = folded(word);
    if (key.length > 2 && !/\d/.test(key) && !found.has(key))
      found.set(key, { word, folded: key, sound: soundOf(key), pages, subject });
  };
  for (const { word, pages, subject } of words.values()) add(word, pages, subject);
  for (const { words: own } of groups.flat()) for (const word of own) add(word, 1, own.length === 1);
  return [...found.values()];
}
