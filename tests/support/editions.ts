import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A site that the tests build: its content, the instant at which it is published, and where it ends up. */
export interface EditionOfTest {
  readonly name: string;
  readonly content: string;
  readonly at: string;
  readonly base: string;
}

const company = (name: string, at: string): EditionOfTest => ({
  name,
  content: `tests/sites/${name}`,
  at,
  base: '/',
});

const COMPANIES: readonly EditionOfTest[] = [
  company('client-area', '2018-07-02T10:00:00Z'),
  company('ticket-guide', '2026-11-26T15:00:00Z'),
  company('how-support-works', '2026-11-26T15:00:00Z'),
  company('contact-methods', '2017-04-03T10:00:00Z'),
  company('schedule-change', '2017-10-19T12:00:00Z'),
];

/** The five companies, as if each stood under a path of its host. */
export const editionsBelow = (base: string): readonly EditionOfTest[] =>
  COMPANIES.map((edition) => ({ ...edition, base }));

/** The path under which the project `below` of `npm run test:slow` has them, which looks at nothing else. */
const BELOW = process.env['COMPANIES_BELOW'];

/** The demonstration (at the root and under a path), the five companies, and one where everything goes wrong at once. */
export const EDITIONS: readonly EditionOfTest[] =
  BELOW !== undefined
    ? editionsBelow(BELOW)
    : [
        { name: 'demo', content: 'content', at: '2026-11-26T15:00:00Z', base: '/' },
        { name: 'demo-base', content: 'content', at: '2026-11-26T15:00:00Z', base: '/ajuda/' },
        ...COMPANIES,
        { name: 'bad-day', content: 'tests/editions/bad-day', at: '2026-11-21T18:00:00Z', base: '/' },
      ];

/** Where the editions of the tests lie when they are built, and those of the companies under a path. */
export const SITES = { root: resolve(ROOT, '.work/sites'), below: resolve(ROOT, '.work/sites-below') };

/** Where an edition of the tests lies when it is built. */
export const folderOf = (name: string): string =>
  resolve(BELOW === undefined ? SITES.root : SITES.below, name);
