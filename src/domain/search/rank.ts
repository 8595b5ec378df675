import type { Term } from './understand.ts';

/** Of the pages that hold a word: how much it says of each, from 0 to 1 (1 in its title). */
export type Strengths = ReadonlyMap<string, number>;

/** A page that answers a query, by its id in the index. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The share of what was asked that it holds, from 0 to 1. */
  readonly covered: number;
}

/** A page must hold this share of what was asked; less where it is about one word of it, or about several. */
const ENOUGH = [0.6, 0.45, 0.3] as const;
/** From this strength on a word says what the page is about. */
const SUBJECT = 0.7;
/** What a word counts for that stands somewhere in the text. */
const ASIDE = 0.75;
/** What a word counts for that stands somewhere in the text and is only what one may have meant. */
const GUESSED_ASIDE = 0.2;
/** A page that holds all that was asked is worth this much more than the sum of its parts. */
const WHOLE = 0.6;

/**
 * The pages that answer some terms, the best first. `strengthsOf` tells the pages of a word; `unknown` is the
 * weight of words that no page holds: where they are most of the query, there is no answer.
 */
export function rankPages(
  terms: readonly Term[],
  unknown: number,
  strengthsOf: (word: string) => Strengths,
): readonly Ranked[] {
  const all = terms.reduce((sum, { weight }) => sum + weight, unknown);
  const pages = new Map<string, { score: number; covered: number; subjects: number }>();
  for (const term of terms) {
    for (const [id, { strength, worth }] of strengthsOfTerm(term, strengthsOf)) {
      const page = pages.get(id) ?? { score: 0, covered: 0, subjects: 0 };
      const share = term.weight / all;
      page.score += share * worth;
      const isSubject = strength >= SUBJECT && !term.vague;
      page.covered += share * term.sure * (isSubject ? 1 : term.sure < 1 ? GUESSED_ASIDE : ASIDE);
      if (isSubject) page.subjects += 1;
      pages.set(id, page);
    }
  }
  const ranked = [...pages]
    .filter(([, { covered, subjects }]) => covered >= (ENOUGH[subjects] ?? ENOUGH[2]))
    .map(([id, { score, covered }]) => ({ id, covered, score: score * (1 + WHOLE * covered ** 2) }));
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** What a term says of a page: how surely it is about it, and what that is worth (a word aside is worth little). */
interface Hit {
  readonly strength: number;
  readonly worth: number;
}

/** The pages of a term, each by the best of its alternatives; of a phrase counts the weakest word. */
function strengthsOfTerm(
  { alternatives }: Term,
  strengthsOf: (word: string) => Strengths,
): ReadonlyMap<string, Hit> {
  const best = new Map<string, Hit>();
  for (const { words, worth } of alternatives) {
    const [first = new Map<string, number>(), ...others] = words.map(strengthsOf);
    for (const [id, own] of first) {
      const least = Math.min(own, ...others.map((other) => other.get(id) ?? 0));
      const strength = least * worth;
      if (strength > (best.get(id)?.strength ?? 0)) best.set(id, { strength, worth: strength * least });
    }
  }
  return best;
}
