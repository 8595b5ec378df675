import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asked, askPagefind, askSearch } from '../support/ask-search.ts';
import { articlesIn, type GoldenQuery, goldenQueries, placeOf, scoreOf } from '../support/golden-queries.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

const AT = '2026-11-26T15:00:00Z';
const LANGUAGES = [
  { language: 'pt-br', path: '', least: 60 },
  { language: 'pt-pt', path: 'pt-pt/', least: 30 },
  { language: 'es', path: 'es/', least: 60 },
  { language: 'en', path: 'en/', least: 60 },
] as const;

/** The share that must be answered in the first three, of all queries and of those kept out of tuning. */
const ANSWERED = 0.95;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Hit rate and mean reciprocal rank of the queries that have an answer. */
function scored(queries: readonly GoldenQuery[], asked: ReadonlyMap<string, Asked>) {
  const answered = queries.filter(({ wanted }) => wanted.length > 0);
  return scoreOf(answered.map((query) => placeOf(asked.get(query.typed)?.addresses ?? [], query)));
}

const silent = (queries: readonly GoldenQuery[], asked: ReadonlyMap<string, Asked>): number => {
  const without = queries.filter(({ wanted }) => wanted.length === 0);
  return without.filter(({ typed }) => asked.get(typed)?.addresses.length === 0).length / without.length;
};

describe.each(LANGUAGES)('the golden queries of $language', ({ language, path, least }) => {
  const queries = goldenQueries(language);
  const typed = queries.map((query) => query.typed);
  const own = new Map<string, Asked>();
  const plain = new Map<string, Asked>();
  beforeAll(async () => {
    const page = await (await site.context()).newPage();
    await page.goto(`${site.url}${path}search/?at=${AT}`);
    const [found, alone] = [
      await askSearch(page, typed),
      await askPagefind(page, new URL('pagefind/', site.url).pathname, typed),
    ];
    for (const [at, query] of typed.entries()) {
      own.set(query, found[at] as Asked);
      plain.set(query, alone[at] as Asked);
    }
    await page.close();
  });

  test('are enough, a third of them held out, and all different', () => {
    expect(queries.filter(({ wanted }) => wanted.length > 0).length).toBeGreaterThanOrEqual(least);
    expect(queries.filter(({ wanted }) => wanted.length === 0).length).toBeGreaterThanOrEqual(15);
    expect(queries.filter(({ heldOut }) => heldOut).length / queries.length).toBeGreaterThan(0.3);
    expect(new Set(typed).size).toBe(typed.length);
  });

  test.each(['tuned', 'held out'])('are answered in the first three: %s', (part) => {
    const some = queries.filter(({ heldOut }) => heldOut === (part === 'held out'));
    const [ours, theirs] = [scored(some, own), scored(some, plain)];
    console.log(
      `${language}, ${part}: ${ours.queries} queries, in the first three ${percent(ours.hits)} (plain Pagefind ${percent(theirs.hits)}), ` +
        `mean reciprocal rank ${ours.meanReciprocalRank.toFixed(3)} (${theirs.meanReciprocalRank.toFixed(3)}); ` +
        `rightly nothing ${percent(silent(some, own))} (${percent(silent(some, plain))})`,
    );
    expect(ours.hits).toBeGreaterThan(theirs.hits);
  });

  test.each(['all together', 'held out'])('are answered in the first three often enough: %s', (part) => {
    const some = queries.filter(({ heldOut }) => heldOut || part === 'all together');
    expect(scored(some, own).hits).toBeGreaterThanOrEqual(ANSWERED);
  });

  test('find nothing where there is nothing', () => {
    const found = queries.filter(({ typed, wanted }) => wanted.length === 0 && own.get(typed)?.addresses[0]);
    expect(found.map(({ typed }) => typed)).toEqual([]);
  });

  test('ask for every article of the language', () => {
    const wanted = new Set(queries.flatMap((query) => query.wanted));
    expect(articlesIn(language).filter((article) => !wanted.has(article))).toEqual([]);
  });
});
