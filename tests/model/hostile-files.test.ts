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

describe('the Markdown of an update in front matter passes the gate of bodies', () => {
  test.each([
    ['code', 'Olá {process.exit(0)}', 'code-in-prose'],
    ['an import', 'import x from "/etc/passwd?raw"', 'code-in-prose'],
    ['raw HTML', 'a <script>alert(1)</script>', 'html-tag'],
    ['a script in a link', '[x](javascript:alert(1))', 'bad-link'],
    ['an unknown component', '<Evil />', 'unknown-component'],
    ['an event handler', '<Key onclick="x">a</Key>', 'unknown-attribute'],
    ['a direction override', 'a \u202e b', 'hidden-character'],
  ])('%s is refused on its line', async (_, text, code) => {
    using folder = contentFolder();
    const file = 'incidents/2026-11-03-x.mdx';
    const update = `  - at: 2026-11-03T14:05-03:00\n    status: resolved\n    text: |\n      Um.\n\n      ${text}\n`;
    folder.write(file, `---\ntitle: A\nsummary: B\nimpact: minor\nupdates:\n${update}---\n`);
    const { site, problems } = await loadSite(folder.path);
    expect(site).toBeNull();
    expect(problems.map((one) => [one.file, one.line, one.code])).toContainEqual([file, 11, code]);
  });
});

describe('a title and a summary', () => {
  test.each(['title', 'summary'])('%s: nothing in it is markup, nothing in it is hidden', async (key) => {
    using folder = contentFolder();
    const file = 'tutorials/e-mail/x.mdx';
    const other = key === 'title' ? 'summary' : 'title';
    const write = (text: string) =>
      folder.write(file, `---\n${other}: A\n${key}: ${JSON.stringify(text)}\n---\n\nTexto.\n`);
    write('{process.exit(0)} <Evil onload=x> [a](javascript:b) </title>');
    expect((await loadSite(folder.path)).problems).toEqual([]);
    for (const hidden of ['a\u200bb', 'a\u202eb', 'a\u0007b']) {
      write(hidden);
      expect((await loadSite(folder.path)).site, JSON.stringify(hidden)).toBeNull();
    }
  });
});
