import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folded } from '../domain/search/folded.ts';
import { grouped } from '../domain/search/grouped.ts';
import { writeVocabulary } from '../domain/search/vocabulary.ts';
import { searchWordsOf } from '../i18n/search/search-words.ts';
import type { FoundPage } from './finish-pages.ts';
import { withContent } from './search/fragment.ts';
import { indexPage } from './search/index-page.ts';
import { languageIndex, type PageWords, pageWords, stopTest } from './search/indexed-words.ts';
import { lighterIndex } from './search/lighter-index.ts';
import { minified } from './search/minified.ts';
import { type IndexFile, withSteadyNames } from './search/steady-names.ts';

/** Interfaces and a worker that Pagefind brings along and the site's own search does without. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\./;
const ENTRY = 'pagefind-entry.json';
const SCRIPT = 'pagefind.js';

/** A page that can be found, and by which words. */
interface Indexed extends FoundPage {
  readonly words: PageWords;
}

/**
 * Indexes pages into `out/pagefind`, one index and one vocabulary for each language, and returns how many they are.
 * The same pages give the same bytes.
 * @throws with the indexer's own messages.
 */
export async function writeSearchIndex(out: string, found: readonly FoundPage[]): Promise<number> {
  const pages: Indexed[] = [];
  for (const [lang, own] of grouped(found, ({ record }) => record.lang.toLowerCase())) {
    const isStop = stopTest(new Set(searchWordsOf(own[0]?.record.lang ?? lang).stop.map(folded)));
    const { words, known } = languageIndex(own.map(({ record }) => pageWords(record, isStop)));
    pages.push(...own.map((page, at) => ({ ...page, words: words[at] ?? new Map() })));
    writeWithFolder(join(out, 'pagefind', `words.${lang}.txt`), writeVocabulary(own.length, known));
  }
  const records = new Map(pages.map(({ url, record }) => [url, record]));
  for (const { path, content } of withSteadyNames(await indexOf(pages))) {
    if (UNUSED.test(path)) continue;
    const written = path.startsWith('fragment/')
      ? withContent(content, records)
      : await shortened(path, content);
    writeWithFolder(join(out, 'pagefind', path), written);
  }
  return pages.length;
}

/** What Pagefind makes of the pages. */
async function indexOf(pages: readonly Indexed[]): Promise<readonly IndexFile[]> {
  const { createIndex, close } = await import('pagefind');
  const folder = await mkdtemp(join(tmpdir(), 'plantao-index-'));
  try {
    for (const { url, record, words } of pages)
      writeWithFolder(join(folder, url, 'index.html'), indexPage(record, words));
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

function writeWithFolder(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The list of languages in a stable order, the index without places, the script minified; anything else as it is. */
async function shortened(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (path === ENTRY) return sorted(content);
  if (path.startsWith('index/')) return lighterIndex(content);
  return path === SCRIPT ? minified(content) : content;
}

/** Pagefind lists the languages in an order that changes from run to run. */
function sorted(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}
