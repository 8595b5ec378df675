import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemReport } from '../../scripts/lib/problem-report.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { CODES } from '../../src/model/codes.ts';
import { loadSite } from '../../src/model/load-site.ts';
import { CASES, contentFolder, expectationOf } from '../support/content-folder.ts';

const now = parseInstant('2026-12-05T12:00-03:00') ?? 0;
const produced = new Set<string>();

async function load(path: string) {
  const loaded = await loadSite(path, { now });
  for (const { code } of loaded.problems) produced.add(code);
  return loaded;
}

test('a sound site has no problem', async () => {
  using folder = contentFolder();
  const { site, problems } = await load(folder.path);
  expect(problems).toEqual([]);
  expect(site?.settings.name).toBe('Casa Hosting');
});

describe('what the check says of', () => {
  test.each(CASES)('%s', async (name) => {
    using folder = contentFolder(name);
    const { site, problems } = await load(folder.path);
    expect(site === null).toBe(problems.some(({ severity }) => severity === 'error'));
    await expect(problemReport(problems, folder.path)).toMatchFileSnapshot(expectationOf(name));
  });

  test('a folder that is not there', async () => {
    const { site, problems } = await load('/nowhere/content');
    expect(site).toBeNull();
    expect(problemReport(problems, '/nowhere/content')).toMatchInlineSnapshot(`
      ".: there is no content folder /nowhere/content; create it with a site.yaml in it, or name another with --content.

      1 error
      "
    `);
  });

  test('a folder without site.yaml', async () => {
    using folder = contentFolder();
    folder.write('site.yaml', null);
    expect(problemReport((await load(folder.path)).problems, folder.path)).toMatchInlineSnapshot(`
      "site.yaml: there is no site.yaml in the content folder; write one with name:, url:, locales: and timezone:.

      1 error
      "
    `);
  });

  test('a symbolic link', async () => {
    using folder = contentFolder();
    symlinkSync('/etc/passwd', join(folder.path, 'policies/passwd.mdx'));
    symlinkSync(folder.path, join(folder.path, 'tutorials/round'));
    expect(problemReport((await load(folder.path)).problems, folder.path)).toMatchInlineSnapshot(`
      "policies/passwd.mdx: this is a symbolic link, and content is never read from elsewhere; put the file itself in its place.

      tutorials/round: this is a symbolic link, and content is never read from elsewhere; put the file itself in its place.

      2 errors
      "
    `);
  });

  test('an article that only leafing leads to', async () => {
    using folder = contentFolder();
    const article = (title: string, more = '') =>
      `---\ntitle: ${title}\nsummary: Resumo.\norder: 2\n${more}---\n\nPassos.\n`;
    for (let n = 10; n < 52; n += 1)
      folder.write(
        `tutorials/e-mail/a${n}.mdx`,
        article(`Artigo ${n}`, n === 10 ? 'related: [e-mail/a50]\n' : ''),
      );
    expect(problemReport((await load(folder.path)).problems, folder.path)).toMatchInlineSnapshot(`
      "tutorials/e-mail/a51.mdx: warning: only leafing through /tutorials/e-mail/ leads to this article; name it in related: of another article, in articles: of a request, or link to it.

      1 warning
      "
    `);
  });

  test('a file with more problems than anyone reads, in a moment', async () => {
    using folder = contentFolder();
    const keys = Array.from({ length: 6000 }, (_, n) => `k${n}: 1`);
    folder.write('departments/many.yaml', `name: Muitas\nworks: always\n${keys.join('\n')}\n`);
    const began = process.cpuUsage();
    const { problems } = await load(folder.path);
    // Of the processor: the machine may be busy. Each key compared with each other one, it would be three times as much.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(4000);
    expect(problems).toHaveLength(201);
    expect(problemReport(problems.slice(0, 2), folder.path)).toMatchInlineSnapshot(`
      "departments/many.yaml: there are more problems than the first 200; mend those, then check again.
      departments/many.yaml:3:1 k0 is no key that is known here; remove it; the keys here are name, handles, order, portal_department, timezone, holidays, links, otherwise, channels, works.
          3 | k0: 1
            | ^

      2 errors
      "
    `);
  });

  test('a file too large to read', async () => {
    using folder = contentFolder();
    folder.write('policies/long.mdx', `---\ntitle: Longa\nsummary: Longa.\n---\n\n${'a '.repeat(200_000)}\n`);
    expect(problemReport((await load(folder.path)).problems, folder.path)).toMatchInlineSnapshot(`
      "policies/long.mdx: the file has more than 256 KB; split it into several.

      1 error
      "
    `);
  });
});

test('every row of the table of codes is produced by some case', () => {
  expect(Object.keys(CODES).filter((code) => !produced.has(code))).toEqual([]);
});

test('every code produced has its row in the table', () => {
  expect([...produced].filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
});
