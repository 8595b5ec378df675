import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query as a customer types it, and the pages that answer it. */
export interface GoldenQuery {
  readonly typed: string;
  /** Ends of addresses, `e-mail/configure-outlook`; empty: nothing is to be found. */
  readonly wanted: readonly string[];
  /** Kept out of tuning. */
  readonly heldOut: boolean;
}

/** The queries of a language, of `tests/golden/`. */
export function goldenQueries(language: string): readonly GoldenQuery[] {
  const text = readFileSync(join(import.meta.dirname, '../golden', `${language}.txt`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', answers = ''] = line.split(' | ');
      return {
        typed: query.replace(/^\* /, ''),
        wanted: answers === '-' ? [] : answers.split(' '),
        heldOut: query.startsWith('* '),
      };
    });
}

/** The articles of the demonstration that are written in a language, `e-mail/configure-outlook`. */
export function articlesIn(language: string): readonly string[] {
  const folder = join(import.meta.dirname, '../../content/tutorials');
  const ending = language === 'pt-br' ? '.mdx' : `.${language}.mdx`;
  return globSync('*/*.mdx', { cwd: folder })
    .filter((file) => file.endsWith(ending) && !file.slice(0, -ending.length).includes('.'))
    .map((file) => file.slice(0, -ending.length));
}

/** How well the first results answer: the place of the first wanted page among them, from 1; null where it is not there. */
export function placeOf(addresses: readonly string[], { wanted }: GoldenQuery): number | null {
  const place = addresses.findIndex((address) =>
    wanted.some((end) => address.replace(/[?#].*$/, '').endsWith(`/${end}/`)),
  );
  return place === -1 ? null : place + 1;
}

/** What came of some queries: the share answered in the first three, and the mean of one by the place of the first answer. */
export interface Score {
  readonly queries: number;
  readonly hits: number;
  readonly meanReciprocalRank: number;
}

/** The score of some places; a place after the tenth counts as none. */
export function scoreOf(places: readonly (number | null)[]): Score {
  const reciprocal = places.map((place) => (place === null || place > 10 ? 0 : 1 / place));
  return {
    queries: places.length,
    hits: places.filter((place) => place !== null && place <= 3).length / places.length,
    meanReciprocalRank: reciprocal.reduce((sum, one) => sum + one, 0) / places.length,
  };
}
