import { folded } from './folded.ts';
import type { Lexicon, Phrase } from './lexicon.ts';

/** Words that a page must all hold for a part of the query, and how good an answer that is, at most 1. */
export interface Alternative {
  readonly words: readonly string[];
  readonly worth: number;
}

const SYNONYM = 0.8;

/** The longest of some phrases that begins at a word of the query, by their stems; null without one. */
export function phraseAt(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  stems: readonly string[],
  at: number,
): Phrase | null {
  const candidates = phrases.get(stems[at] ?? '') ?? [];
  return candidates.find(({ stems: own }) => own.every((stem, i) => stems[at + i] === stem)) ?? null;
}

/** What means the same as a phrase, in the words of the site. */
export function synonymsOf({ group, stems }: Phrase, lexicon: Lexicon): readonly Alternative[] {
  const groups = new Set([group]);
  for (const other of lexicon.phrases.get(stems[0] ?? '') ?? [])
    if (other.stems.join(' ') === stems.join(' ')) groups.add(other.group);
  return [...groups]
    .flatMap((one) => lexicon.groups[one] ?? [])
    .filter((other) => other.stems.join(' ') !== stems.join(' '))
    .flatMap((other) => phraseAlternative(other, lexicon, SYNONYM));
}

/** The words of a phrase as the site writes them; none where it lacks one of them. */
export function phraseAlternative(
  phrase: Phrase | null,
  lexicon: Lexicon,
  worth: number,
): readonly Alternative[] {
  if (phrase === null) return [];
  const words: string[] = [];
  for (const [at, word] of phrase.words.entries()) {
    const key = folded(word);
    if (lexicon.stop.has(key) && phrase.words.length > 1) continue;
    const known = lexicon.known.get(key) ?? lexicon.byStem.get(phrase.stems[at] ?? '')?.[0];
    if (known === undefined) return [];
    if (!known.common) words.push(known.word);
  }
  return words.length === 0 ? [] : [{ words, worth }];
}
