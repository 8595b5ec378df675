import { editDistance } from './edit-distance.ts';
import type { Lexicon, Spelling } from './lexicon.ts';
import { soundOf } from './sound-of.ts';

/**
 * Letters that a word of some length may differ in from what was meant; a slip of sound alone counts less than one.
 * What the site is about is meant more easily than a word that happens to stand in a text.
 */
const ALLOWED: readonly (readonly [letters: number, subject: number, other: number])[] = [
  [11, 3, 2],
  [8, 2.4, 1.5],
  [5, 1.5, 1],
  [4, 1, 0.5],
];
/** What sounds the same is nearer than what differs by a letter. */
const SOUND = 0.4;
/** One mistypes the first letter least. */
const FIRST_LETTER = 0.4;

/**
 * The word of the lexicon that someone meant who typed another, in folded letters; null where none is near enough.
 * Of several that are as near, what the site is about goes first, then the word on more pages.
 */
export function meantWord(typed: string, { spellings }: Lexicon): Spelling | null {
  const bounds = ALLOWED.find(([letters]) => typed.length >= letters);
  if (bounds === undefined) return swapped(typed, spellings);
  const sound = soundOf(typed);
  let best: Spelling | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spelling of spellings) {
    const allowed = spelling.subject ? bounds[1] : bounds[2];
    const first = typed[0] === spelling.folded[0] ? 0 : FIRST_LETTER;
    const cost = first + costOf(typed, sound, spelling, Math.ceil(allowed));
    if (cost > allowed) continue;
    const rank = cost - (spelling.subject ? 0.3 : 0) - 0.05 * Math.log2(spelling.pages);
    if (rank < least) [best, least] = [spelling, rank];
  }
  return best;
}

function costOf(typed: string, sound: string, { folded, sound: other }: Spelling, most: number): number {
  const letters = editDistance(typed, folded, most);
  // Short words of one sound are still different words; so are those that hardly resemble one another.
  if (letters <= 1 || folded.length < 4) return letters;
  return Math.min(
    letters > most ? Number.POSITIVE_INFINITY : letters,
    SOUND + editDistance(sound, other, most),
  );
}

/** A word of three letters of which two neighbours changed places: `dsn` for `dns`. */
function swapped(typed: string, spellings: readonly Spelling[]): Spelling | null {
  if (typed.length !== 3) return null;
  const letters = (word: string): string => [...word].sort().join('');
  const near = spellings.filter(
    ({ folded, subject }) =>
      subject && letters(folded) === letters(typed) && editDistance(typed, folded, 1) === 1,
  );
  return near.sort((a, b) => b.pages - a.pages)[0] ?? null;
}
