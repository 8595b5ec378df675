import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';
import hostile from '../cases/hostile-content.json' with { type: 'json' };
import { type ContentFolder, contentFolder } from '../support/content-folder.ts';

type Case = (typeof hostile.cases)[number];

const casesAt = (place: string, expected: string) =>
  hostile.cases.filter((one) => one.where === place && one.expect === expected);

function writeFile(folder: ContentFolder, one: Case): string {
  const file = one.path ?? '';
  if (one.mode === '120000') symlinkSync(one.content ?? '', join(folder.path, file));
  else folder.write(file, Buffer.from(one.content ?? '', one.encoding === 'base64' ? 'base64' : 'utf8'));
  return file;
}

function writeFrontMatter(folder: ContentFolder, one: Case): string {
  const given = one.front_matter ?? '';
  const title = given.startsWith('title:') ? '' : 'title: Teste\n';
  const file = 'tutorials/e-mail/x.mdx';
  folder.write(file, `---\n${title}summary: Teste.\n${given}\n---\n\n${one.body ?? ''}`);
  return file;
}

describe('a hostile file', () => {
  test.each(casesAt('file', 'refuse'))('is refused: $name', async (one) => {
    using folder = contentFolder();
    const file = writeFile(folder, one);
    const { site, problems } = await loadSite(folder.path);
    expect(site).toBeNull();
    expect(problems.filter((problem) => problem.file === file)).not.toEqual([]);
  });
});

describe('hostile front matter', () => {
  test.each(casesAt('front-matter', 'refuse'))('is refused: $name', async (one) => {
    using folder = contentFolder();
    const file = writeFrontMatter(folder, one);
    const { site, problems } = await loadSite(folder.path);
    expect(site).toBeNull();
    expect(problems.map((problem) => problem.file)).toContain(file);
    for (const { severity, fix } of problems) expect([severity, typeof fix]).toEqual(['error', 'string']);
  });

  test.each(casesAt('front-matter', 'harmless'))('is text: $name', async (one) => {
    using folder = contentFolder();
    writeFrontMatter(folder, one);
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
