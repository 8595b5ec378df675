import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../support/build-edition.ts';
import { filesOf } from '../support/built-pages.ts';
import { contentFolder } from '../support/content-folder.ts';
import { folderOf } from '../support/editions.ts';
import { HOSTILE_CASES, writeHostileCase } from '../support/hostile-case.ts';

const NAME = 'hostile';
/** What is text and harmless, each on a page of its own. */
const CASES = HOSTILE_CASES.filter(({ expect: expected }) => expected === 'harmless').map((one, index) => ({
  ...one,
  page: `tutorials/e-mail/harmless-${index}`,
  notice: `notices/2026-12-01-harmless-${index}`,
}));
const TITLES = CASES.filter(({ where }) => where === 'front-matter');
const BODIES = CASES.filter(({ where }) => where === 'body');

const read = (file: string): string => readFileSync(join(folderOf(NAME), file), 'utf8');

/** The values of attributes, and the parts of a feed in which nothing is markup. */
const QUOTED =
  /(?<=<[a-z][^\s<>]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s+[^\s"'<>=]+)="[^"]*"|<!\[CDATA\[.*?\]\]>/gs;
const outsideQuotes = (file: string): string => read(file).replace(QUOTED, '');

const folder = contentFolder();
beforeAll(async () => {
  for (const { page, ...one } of CASES) writeHostileCase(folder, one, `${page}.mdx`);
  // A notice tells its title in structured data, which no tutorial has.
  for (const { notice, front_matter } of TITLES)
    folder.write(
      `${notice}.mdx`,
      `---\n${front_matter}\nsummary: Teste.\npublished: 2026-12-01\n---\n\nTexto.\n`,
    );
  await buildEdition({ name: NAME, content: folder.path, at: '2026-12-03T13:00:00Z', base: '/' });
}, 240_000);
afterAll(() => folder[Symbol.dispose]());

describe('a hostile title', () => {
  test.each(TITLES)('is markup in no file that a browser reads: $name', (one) => {
    const files = filesOf(NAME).filter((file) => /\.(html|xml|svg)$/.test(file));
    expect(files.length).toBeGreaterThan(30);
    for (const text of one.must_not_contain ?? [])
      expect(files.filter((file) => outsideQuotes(file).includes(text))).toEqual([]);
  });

  test.each(TITLES)('is told by structured data as it was written: $name', ({ notice, front_matter }) => {
    const page = read(`${notice}/index.html`);
    const [, data = '{}'] = /<script type="?application\/ld\+json"?>(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.stringify(JSON.parse(data))).toContain((front_matter ?? '').replace('title: ', ''));
  });
});

test.each(BODIES)('a hostile body does nothing on its page: $name', ({ page, must_not_contain }) => {
  const [, body = ''] = /<div class="prose"[^>]*>(.*?)<\/article>/s.exec(read(`${page}/index.html`)) ?? [];
  expect(body).not.toBe('');
  for (const text of must_not_contain ?? []) expect(body).not.toContain(text);
});
