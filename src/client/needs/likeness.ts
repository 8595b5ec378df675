import { isWithin } from './is-within.ts';

/** How many slips a word of so many letters may have: none in a short one, where another word is always near. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * How well does a typed word stand for a known one, from 0 to 1? The word itself, its beginning, a longer form of
 * it, the word with typing errors, its beginning with typing errors. Both folded.
 */
export function likeness(typed: string, known: string): number {
  if (typed === known) return 1;
  if (known.startsWith(typed)) return 0.9;
  if (known.length >= 4 && typed.startsWith(known)) return 0.8;
  const most = slips(typed.length);
  if (most === 0 || !sameStart(typed, known)) return 0;
  if (isWithin(typed, known, most)) return 0.7;
  if (typed.length < 5 || known.length <= typed.length) return 0;
  return isWithin(typed, known.slice(0, typed.length), 1) ? 0.6 : 0;
}

/** People seldom miss the first letter; where they do, it is the second one that stands there. */
function sameStart(typed: string, known: string): boolean {
  return typed[0] === known[0] || (typed[0] === known[1] && typed[1] === known[0]);
}
