import { folded } from '../../domain/search/folded.ts';
import { likeness } from './likeness.ts';

/** What is known of a need: what it is called and other words for it. */
export interface NeedWords {
  readonly title: string;
  readonly keywords: readonly string[];
  /** Who takes it. */
  readonly note: string;
}

/** Words of a language: those that say nothing of a need, and groups of words that mean the same. */
export interface WordsOfLanguage {
  readonly idle: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** A word that may be meant, and how surely. */
type Meant = readonly [word: string, weight: number];

const MOST = 6;
/** Needs that fit less than half as well as the best one are not shown. */
const ENOUGH = 0.5;
const SYNONYM = 0.8;
/** A word with typing errors still calls up its synonyms, its beginning does too. */
const SURE = 0.7;
const NOTE = 0.4;

/**
 * Which needs do the words typed mean, the best first? Accents, case and hyphens do not count, beginnings of words
 * and a typing error or two are enough, and a word that few needs have counts for more.
 *
 * @example rankNeeds('emial nao chega', needs, language) // the need of which `não chega` is a keyword
 */
export function rankNeeds<N extends NeedWords>(
  typed: string,
  needs: readonly N[],
  language: WordsOfLanguage,
): readonly N[] {
  const meant = meantBy(typed, language);
  const known = needs.map((need) => wordsOfNeed(need));
  const rarity = (word: string) => {
    const having = known.filter((words) => words.has(word)).length;
    return having === 0 ? 0 : Math.log(1 + needs.length / having);
  };
  const scored = needs.map((need, index) => {
    const words = [...(known[index] ?? [])];
    let score = 0;
    for (const alternatives of meant) {
      score += Math.max(
        0,
        ...words.flatMap(([word, weight]) =>
          alternatives.map(([asked, surely]) => {
            const like = likeness(asked, word);
            return like === 0 ? 0 : like * surely * weight * rarity(word);
          }),
        ),
      );
    }
    return { need, score };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ need }) => need);
}

/** `E-mail` is one word as typed, `email`. */
function wordsOf(text: string): readonly string[] {
  return folded(text)
    .replace(/['’-]/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

function wordsOfNeed({ title, keywords, note }: NeedWords): ReadonlyMap<string, number> {
  const words = new Map(wordsOf(note).map((word) => [word, NOTE]));
  for (const text of [title, ...keywords]) {
    for (const word of [...wordsOf(text), ...wordsOf(text.replaceAll('-', ' '))]) words.set(word, 1);
  }
  return words;
}

/** The words typed, each with what else it may mean. */
function meantBy(typed: string, { idle, synonyms }: WordsOfLanguage): readonly (readonly Meant[])[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !idle.includes(word));
  const text = ` ${words.join(' ')} `;
  return (telling.length > 0 ? telling : words).map((word) => {
    const same = synonyms.flatMap((group) => {
      const plain = group.map((one) => wordsOf(one).join(' '));
      const said = plain.find((one) =>
        one.includes(' ')
          ? one.startsWith(`${word} `) && text.includes(` ${one} `)
          : likeness(word, one) >= SURE,
      );
      return said === undefined ? [] : plain.filter((one) => one !== said);
    });
    return [[word, 1], ...same.flatMap((one) => one.split(' ').map((part): Meant => [part, SYNONYM]))];
  });
}
