import { folded } from './words.ts';

/** The share of a word that another must begin with to be a form of it: `imagens` and `imagem` share 5 of 7 letters. */
const SHARE = 0.7;
/** What a plural adds at most: `redes` to `red`. */
const PLURAL = 2;
/** Shorter words (`de`, `ip`) match by chance and are not asked for. */
const LEAST = 3;

/**
 * Whether a page really holds what was typed. The index takes a word that it does not know for the longest one
 * that it begins with (`contraseña` finds `conta`), which is no answer: every word must stand in the text, or
 * one that begins as it does for the greater part, or its singular.
 */
export function holdsWords(query: string, text: string): boolean {
  const known = wordsOf(text);
  return wordsOf(query)
    .filter((word) => word.length >= LEAST)
    .every((word) => known.some((other) => isFormOf(word, other)));
}

const wordsOf = (text: string): readonly string[] => [...new Set(folded(text).split(/[^\p{L}\p{N}]+/u))];

function isFormOf(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  const isSingular = shared === other.length && shared >= LEAST && word.length - shared <= PLURAL;
  return isSingular || shared >= Math.ceil(word.length * SHARE);
}
