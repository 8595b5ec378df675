import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../scripts/build.ts';
import { runCommand } from '../../scripts/lib/command.ts';

const SITE = resolve(import.meta.dirname, '../sites/contact-methods');
let folder: string;
let content: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-build-'));
  content = join(folder, 'content');
  out = join(folder, 'dist');
  cpSync(SITE, content, { recursive: true });
  mkdirSync(join(out, 'api'), { recursive: true });
  writeFileSync(join(out, 'api/build.json'), '{}');
  writeFileSync(join(out, 'index.html'), 'the last build');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function build(...args: string[]) {
  const said: string[] = [];
  const printed: string[] = [];
  const code = await runCommand(command, args, {
    out: (text) => printed.push(text),
    err: (text) => said.push(text),
    env: { LANG: 'en' },
    clock: () => Date.UTC(2017, 3, 3, 10),
  });
  return { code, said: said.join(''), printed: printed.join('') };
}

describe('npm run build', () => {
  test('stops at broken content, names every file, line and remedy, and leaves the last build as it was', async () => {
    writeFileSync(join(content, 'departments/incidents.yaml'), 'nam: Incidencias\nchannels: []\n');
    const notice = ['---', 'title: A', 'summary: B', 'published: 2017-09-31', '---', ''].join('\n');
    mkdirSync(join(content, 'notices'), { recursive: true });
    writeFileSync(join(content, 'notices/x.mdx'), notice);
    const { code, said } = await build('--content', content, '--out', out);
    expect(code).toBe(1);
    expect(said).toMatch(/departments\/incidents\.yaml:1:1 .*nam.*name/);
    expect(said).toMatch(/notices\/x\.mdx:4:12 .*2017-09-31/);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last build');
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });

  test('writes the problems as one JSON document for programs', async () => {
    writeFileSync(
      join(content, 'site.yaml'),
      'name: X\nurl: https://example.com/\nlocales: [fr]\ntimezone: Europe/Nowhere\n',
    );
    const { code, printed } = await build('--content', content, '--out', out, '--json');
    const { problems } = JSON.parse(printed) as { problems: readonly { file: string; line: number }[] };
    expect(code).toBe(1);
    expect(problems.filter(({ file }) => file === 'site.yaml').map(({ line }) => line)).toEqual([3, 4]);
  });

  test('says in a sentence, and in the language of who calls it, why a place cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const place = join(folder, 'file/dist');
    const { code, said, printed } = await build('--content', content, '--out', place, '--json');
    expect(code).toBe(1);
    expect(said).toBe(
      `A file stands where a folder is needed (${place}).\nNothing was published; what was published before is served as it was.\n`,
    );
    expect(JSON.parse(printed)).toEqual({
      served: null,
      faults: [`A file stands where a folder is needed (${place}).`],
    });
    const { said: dito } = await build('--content', content, '--out', place, '--locale', 'pt-PT');
    expect(dito).toContain('Nada foi publicado; o que já estava publicado continua acessível');
  });

  test.each([
    ['a content folder that is not there', () => ['--content', join(folder, 'nowhere')], /no folder/],
    ['an output that no build made', () => ['--content', content, '--out', content], /no build made/],
    [
      'a base that is no path',
      () => ['--content', content, '--out', out, '--base', 'https://x'],
      /write a path like/,
    ],
    [
      'a time without a zone',
      () => ['--content', content, '--out', out, '--at', '2017-04-03T10:00'],
      /without a zone/,
    ],
    ['an option that it does not know', () => ['--sideways'], /sideways/],
  ])('refuses %s in one line', async (_, args, message) => {
    const { code, said } = await build(...args());
    expect(code).toBe(2);
    expect(said).toMatch(message);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });
});
