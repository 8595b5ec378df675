import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';
import { contentFolder } from '../support/content-folder.ts';
import { HOSTILE_CASES, writeHostileCase } from '../support/hostile-case.ts';

const casesAt = (place: string, expected: string) =>
  HOSTILE_CASES.filter((one) => one.where === place && one.expect === expected);

describe('a hostile file', () => {
  test.each(casesAt('file', 'refuse'))('is refused: $name', async (one) => {
    using folder = contentFolder();
    const file = writeHostileCase(folder, one);
    const { site, problems } = await loadSite(folder.path);
    expect(site).toBeNull();
    expect(problems.filter((problem) => problem.file === file)).not.toEqual([]);
  });
});

describe('hostile front matter', () => {
  test.each(casesAt('front-matter', 'refuse'))('is refused: $name', async (one) => {
    using folder = contentFolder();
    const file = writeHostileCase(folder, one);
    const { site, problems } = await loadSite(folder.path);
    expect(site).toBeNull();
    expect(problems.map((problem) => problem.file)).toContain(file);
    for (const { severity, fix } of problems) expect([severity, typeof fix]).toEqual(['error', 'string']);
  });

  test.each(casesAt('front-matter', 'harmless'))('is text: $name', async (one) => {
    using folder = contentFolder();
    writeHostileCase(folder, one);
    const { site, problems } = await loadSite(folder.path);
    expect(problems).toEqual([]);
    expect(site).not.toBeNull();
  });
});

test('bodies of tutorials are refused too, by the file as a whole', async () => {
  using folder = contentFolder();
  const deep = `${'('.repeat(20_000)}1${')'.repeat(20_000)}`;
  folder.write('tutorials/e-mail/x.mdx', `---\ntitle: Teste\nsummary: Teste.\n---\n\n{${deep}}\n`);
  const { site, problems } = await loadSite(folder.path);
  expect(site).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['nested-too-deep']);
});
