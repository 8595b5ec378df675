import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/publish/files.ts';
import { pageFinisher } from '../../src/publish/finish-pages.ts';
import { writeSearchIndex } from '../../src/publish/search-index.ts';

const page = (lang: string, marked: boolean, kind = 'tutorial'): string =>
  `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><div${marked ? ` data-pagefind-body data-pagefind-filter="kind:${kind}"` : ''}><h1>Configurar</h1><p>porta 993</p></div></body></html>`;

async function siteWith(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'index.html'), html);
  }
  return folder;
}

async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesBelow(folder);
  const entries = files.map(async (file) => [file, await readFile(join(folder, file), 'base64')] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const PAGES = {
  es: page('es', true),
  'pt-br': page('pt-BR', true),
  en: page('en', true),
  admin: page('en', false),
  ...Object.fromEntries(
    ['policy', 'notice', 'request', 'incident'].map((kind) => [`en/${kind}`, page('en', true, kind)]),
  ),
};

describe('the search index', () => {
  const folders: string[] = [];
  beforeAll(async () => {
    for (const pages of [PAGES, PAGES, { admin: PAGES.admin }]) {
      const folder = await siteWith(pages);
      const finisher = pageFinisher([]);
      await finisher.finishRest(folder);
      await writeSearchIndex(folder, finisher.found());
      folders.push(folder);
    }
  });
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });
  const at = (index: number): string => join(folders[index] ?? '', 'pagefind');

  test('is one for each language, in a stable order', async () => {
    const entry = JSON.parse(await readFile(join(at(0), 'pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages)).toEqual(['en', 'es', 'pt-br']);
  });

  test('holds only pages that ask for it', async () => {
    expect(await readdir(join(at(0), 'fragment'))).toHaveLength(7);
  });

  test('is empty where no page asks for it', async () => {
    const entry = JSON.parse(await readFile(join(at(2), 'pagefind-entry.json'), 'utf8'));
    expect(entry.languages).toEqual({});
  });

  test('has the same bytes for the same pages', async () => {
    expect(await contentsOf(at(0))).toEqual(await contentsOf(at(1)));
  });

  test('brings no interface of its own', async () => {
    expect((await readdir(at(0))).filter((name) => /-ui\.|highlight/.test(name))).toEqual([]);
  });
});
