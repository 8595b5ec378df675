import { folded } from './folded.ts';

/** A word of a site in one language. */
export interface KnownWord {
  /** As it is written most, in small letters: `configuração`. */
  readonly word: string;
  /** Pages that hold it, at least: a power of two. */
  readonly pages: number;
  /** Whether a title, a keyword or an error code holds it: what the site is about. */
  readonly subject: boolean;
  /** On so many pages that it tells none from the other: it is not searched for. */
  readonly common: boolean;
}

/** The words of a site in one language, as the browser loads them. */
export interface Vocabulary {
  /** Pages that can be found. */
  readonly pages: number;
  /** By their folded letters. */
  readonly words: ReadonlyMap<string, KnownWord>;
}

const FIRST = 'a'.charCodeAt(0);
const COMMON = '-';

/**
 * The vocabulary as text: the number of pages, then a word a line in the order of its letters, after the number of
 * letters (base 36) that it shares with the line before, before a letter for how many pages hold it.
 */
export function writeVocabulary(pages: number, words: readonly KnownWord[]): string {
  let before = '';
  const lines = [...words]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, pages: count, subject, common }) => {
      const shared = Math.min(sharedLetters(before, word), 35);
      before = word;
      const step = Math.floor(Math.log2(Math.max(count, 1)));
      const sign = common ? COMMON : String.fromCharCode(FIRST + Math.min(step, 12) * 2 + (subject ? 1 : 0));
      return shared.toString(36) + word.slice(shared) + sign;
    });
  return [pages, ...lines].join('\n');
}

/** Reads a vocabulary again. Of two spellings of the same letters (`publico`, `público`) the one on more pages stays. */
export function readVocabulary(text: string): Vocabulary {
  const [pages, ...lines] = text.split('\n');
  const words = new Map<string, KnownWord>();
  let before = '';
  for (const line of lines) {
    const sign = line.at(-1) ?? COMMON;
    const word = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
    before = word;
    const code = sign.charCodeAt(0) - FIRST;
    const common = sign === COMMON;
    const known = {
      word,
      common,
      pages: common ? Number(pages) : 2 ** (code >> 1),
      subject: !common && code % 2 === 1,
    };
    const key = folded(word);
    if ((words.get(key)?.pages ?? 0) < known.pages) words.set(key, known);
  }
  return { pages: Number(pages), words };
}

function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
