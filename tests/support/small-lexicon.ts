import { type LanguageWords, type Lexicon, lexiconOf } from '../../src/domain/search/lexicon.ts';
import { readVocabulary, writeVocabulary } from '../../src/domain/search/vocabulary.ts';

/** A lexicon of a site of sixty pages that is about the words in capitals and holds the others. */
export function smallLexicon(locale: string, words: string, more: Partial<LanguageWords> = {}): Lexicon {
  const known = words.split(' ').map((word) => ({
    word: word.toLowerCase(),
    pages: 4,
    subject: word !== word.toLowerCase(),
    common: false,
  }));
  const vocabulary = readVocabulary(writeVocabulary(60, known));
  return lexiconOf(locale, vocabulary, { stop: [], vague: [], outage: [], synonyms: [], ...more });
}
