import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folded } from '../domain/search/folded.ts';
import { grouped } from '../domain/search/grouped.ts';
import { writeVocabulary } from '../domain/search/vocabulary.ts';
import { searchWordsOf } from '../i18n/search/search-words.ts';
import { filesBelow } from './files.ts';
import { withContent } from './search/fragment.ts';
import { indexPage } from './search/index-page.ts';
import { languageIndex, type PageWords, pageWords } from './search/indexed-words.ts';
import { minified } from './search/minified.ts';
import { type PageRecord, pageRecord } from './search/page-record.ts';

/** Interfaces and a worker that Pagefind brings along and the site's own search does without. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\./;
const ENTRY = 'pagefind-entry.json';
const SCRIPT = 'pagefind.js';

/** A page that can be found, where it is published and by which words. */
interface Indexed {
  readonly url: string;
  readonly record: PageRecord;
  readonly words: PageWords;
}

/**
 * Indexes what the pages below `out` mark with `data-pagefind-body` into `out/pagefind`, one index and one
 * vocabulary for each `<html lang>`, and returns how many pages it read. The same pages give the same bytes.
 * E-mail addresses of the data are left out: what is hidden on the pages is not given away by their index.
 * @throws with the indexer's own messages.
 */
export async function writeSearchIndex(out: string, addresses: readonly string[] = []): Promise<number> {
  const pages: Indexed[] = [];
  for (const [lang, own] of grouped(await readPages(out, addresses), ({ record }) =>
    record.lang.toLowerCase(),
  )) {
    const { words, known } = languageIndex(own.map((page) => page.words));
    pages.push(...own.map((page, at) => ({ ...page, words: words[at] ?? page.words })));
    await writeWithFolder(join(out, 'pagefind', `words.${lang}.txt`), writeVocabulary(own.length, known));
  }
  const records = new Map(pages.map(({ url, record }) => [url, record]));
  for (const { path, content } of await indexOf(pages)) {
    if (UNUSED.test(path)) continue;
    const written = path.startsWith('fragment/')
      ? withContent(content, records)
      : await shortened(path, content);
    await writeWithFolder(join(out, 'pagefind', path), written);
  }
  return pages.length;
}

async function readPages(out: string, addresses: readonly string[]): Promise<readonly Indexed[]> {
  const pages: Indexed[] = [];
  for (const path of await filesBelow(out, '.html')) {
    const record = pageRecord(await readFile(join(out, path), 'utf8'), addresses);
    if (record === null) continue;
    const stop = new Set(searchWordsOf(record.lang).stop.map(folded));
    const url = `/${path.replace(/index\.html$/, '')}`;
    pages.push({ url, record, words: pageWords(record, stop) });
  }
  return pages;
}

/** What Pagefind makes of the pages. */
async function indexOf(pages: readonly Indexed[]): Promise<readonly { path: string; content: Uint8Array }[]> {
  const { createIndex, close } = await import('pagefind');
  const folder = await mkdtemp(join(tmpdir(), 'plantao-index-'));
  try {
    for (const { url, record, words } of pages)
      await writeWithFolder(join(folder, url, 'index.html'), indexPage(record, words));
    // Without the selector an index without pages would not be empty but a failure.
    const { index, errors } = await createIndex({ rootSelector: '[data-pagefind-body]' });
    if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    // Its own `writeFiles` answers before the last bytes are in the files.
    const made = await index.getFiles();
    const faults = [...added.errors, ...made.errors];
    if (faults.length > 0) throw new Error(`The search index was not made: ${faults.join('; ')}`);
    return made.files;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeWithFolder(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The list of languages in a stable order, the script without what only people read; anything else as it is. */
async function shortened(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (path === ENTRY) return sorted(content);
  return path === SCRIPT ? minified(content) : content;
}

/** Pagefind lists the languages in an order that changes from run to run. */
function sorted(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}
