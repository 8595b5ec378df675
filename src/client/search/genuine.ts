import { folded } from './words.ts';

/** The share of a word that another must begin with to be a form of it: `imagens` and `imagem` share 5 of 7 letters. */
const SHARE = 0.6;
/** Shorter words (`de`, `ip`) match by chance and are not asked for. */
const LEAST = 3;

/**
 * Whether a page really holds what was typed. The index takes a word that it does not know for the longest one
 * that it begins with (`contraseña` finds `conta`), which is no answer: every word must stand in the text, or
 * one that begins as it does for the greater part.
 */
export function holdsWords(query: string, text: string): boolean {
  const known = wordsOf(text);
  return wordsOf(query)
    .filter((word) => word.length >= LEAST)
    .every((word) => known.some((other) => sharedLength(word, other) >= Math.ceil(word.length * SHARE)));
}

const wordsOf = (text: string): readonly string[] => [...new Set(folded(text).split(/[^\p{L}\p{N}]+/u))];

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
