import { folded } from './folded.ts';
import { wordsOf } from './words-of.ts';

/** The answer that the company gives to just these words, or that they contain; of several the one for the most words, null without one. */
export function pinnedAnswer<T extends { readonly words: string }>(
  typed: string,
  pinned: readonly T[],
): T | null {
  const plain = rowOf(typed);
  const fitting = pinned.filter(({ words }) => plain.includes(rowOf(words)));
  return fitting.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

const rowOf = (text: string): string => ` ${wordsOf(folded(text)).join(' ')} `;
