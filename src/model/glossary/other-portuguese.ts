import type { Locale } from '../types.ts';
import { BRAZILIAN, EITHER_WAY, EUROPEAN } from './portuguese-words.ts';

/** A word of the other Portuguese, and what to write in its place. */
export interface OtherWord {
  /** Its offset in the text. */
  readonly from: number;
  readonly found: string;
  readonly instead: string;
}

type Portuguese = 'pt-BR' | 'pt-PT';

const INSTEAD: Readonly<Record<Portuguese, ReadonlyMap<string, string>>> = {
  'pt-PT': new Map([...EITHER_WAY, ...BRAZILIAN]),
  'pt-BR': new Map([
    ...EITHER_WAY.map(([brazil, portugal]) => [portugal, brazil] as const),
    ...EUROPEAN.map(([portugal, brazil]) => [portugal, brazil] as const),
  ]),
};

/** Before ê or ô Brazil closes the vowel and Portugal opens it: eletrônico, eletrónico. */
const ACCENT: Readonly<Record<Portuguese, string>> = {
  'pt-PT': String.raw`[\p{L}]*(?:ô[mn]|ê[mn])[aeiou][\p{L}]*`,
  'pt-BR': String.raw`[\p{L}]*(?:ó[mn]|é[mn])[aeiou][\p{L}]*`,
};
/** Written so in both. */
const EVERYWHERE = /^(?:fêmeas?|sêmola)$/i;

const BE = 'est(?:ou|á|ão|amos|ava|avam|ávamos)';
/** What goes on: `estamos verificando` in Brazil, `estamos a verificar` in Portugal. */
const GOING_ON: Readonly<Record<Portuguese, string>> = {
  'pt-PT': String.raw`${BE} (?!quando|lindo|vindo)[\p{L}]+(?:ando|endo|indo)`,
  'pt-BR': String.raw`${BE} a (?!par|mar|lar|bar)[\p{L}]+(?:ar|er|ir)`,
};

const finders = new Map<Portuguese, RegExp>();

/** Words, accents and forms of the Portuguese of the other country in a plain text; nothing in other languages. */
export function otherPortuguese(text: string, locale: Locale): readonly OtherWord[] {
  if (locale !== 'pt-BR' && locale !== 'pt-PT') return [];
  return [...text.matchAll(finderOf(locale))].flatMap((match) => {
    const found = match[0];
    const instead = EVERYWHERE.test(found) ? null : insteadOf(found, locale);
    return instead === null ? [] : [{ from: match.index, found, instead }];
  });
}

function finderOf(locale: Portuguese): RegExp {
  const known = finders.get(locale);
  if (known !== undefined) return known;
  const words = [...INSTEAD[locale].keys()].sort((a, b) => b.length - a.length);
  // Whole words: not `registro.br`, not a part of an address or of a name with hyphens.
  const finder = new RegExp(
    String.raw`(?<![\p{L}\p{N}_@./-])(?:${[...words, GOING_ON[locale], ACCENT[locale]].join('|')})(?![\p{L}\p{N}_@/-]|\.[\p{L}\p{N}])`,
    'giu',
  );
  finders.set(locale, finder);
  return finder;
}

function insteadOf(found: string, locale: Portuguese): string | null {
  const word = found.toLowerCase();
  const instead = INSTEAD[locale].get(word) ?? turned(word, locale);
  if (instead === null) return null;
  return found.charAt(0) === word.charAt(0) ? instead : instead.charAt(0).toUpperCase() + instead.slice(1);
}

function turned(word: string, locale: Portuguese): string | null {
  const [be = '', ...rest] = word.split(' ');
  if (rest.length === 0) {
    const accents = locale === 'pt-PT' ? { ô: 'ó', ê: 'é' } : { ó: 'ô', é: 'ê' };
    return Object.entries(accents).reduce(
      (text, [from, to]) => text.replace(new RegExp(`${from}(?=[mn][aeiou])`), to),
      word,
    );
  }
  const verb = rest.at(-1) ?? '';
  return locale === 'pt-PT' ? `${be} a ${verb.slice(0, -3)}r` : `${be} ${verb.slice(0, -1)}ndo`;
}
