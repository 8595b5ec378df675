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

/** The demonstration (at the root and under a path), the five companies, and one where everything goes wrong at once. */
export const EDITIONS: readonly EditionOfTest[] = [
  { name: 'demo', content: 'content', at: '2026-11-26T15:00:00Z', base: '/' },
  { name: 'demo-base', content: 'content', at: '2026-11-26T15:00:00Z', base: '/ajuda/' },
  company('client-area', '2018-07-02T10:00:00Z'),
  company('ticket-guide', '2026-11-26T15:00:00Z'),
  company('how-support-works', '2026-11-26T15:00:00Z'),
  company('contact-methods', '2017-04-03T10:00:00Z'),
  company('schedule-change', '2017-10-19T12:00:00Z'),
  { name: 'bad-day', content: 'tests/editions/bad-day', at: '2026-11-21T18:00:00Z', base: '/' },
];

/** Where an edition of the tests lies when it is built. */
export const folderOf = (name: string): string => resolve(ROOT, '.work/sites', name);
