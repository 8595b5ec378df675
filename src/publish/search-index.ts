import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Interfaces that Pagefind brings along and the site's own search page does without. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/**
 * Indexes what the pages below `out` mark with `data-pagefind-body` into `out/pagefind`, one index for
 * each `<html lang>`, and returns how many pages it read. The same pages give the same bytes.
 * @throws with the indexer's own messages.
 */
export async function writeSearchIndex(out: string): Promise<number> {
  const { createIndex, close } = await import('pagefind');
  const folder = join(out, 'pagefind');
  try {
    // Without the selector a site of which no page is marked would be indexed whole.
    const { index, errors } = await createIndex({ rootSelector: '[data-pagefind-body]' });
    if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: out });
    const written = await index.writeFiles({ outputPath: folder });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`The search index was not written: ${faults.join('; ')}`);
    await sortLanguages(join(folder, 'pagefind-entry.json'));
    await removeUnused(folder);
    return added.page_count;
  } finally {
    await close();
  }
}

/** Pagefind lists the languages in an order that changes from run to run. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, JSON.stringify({ ...entry, languages }));
}

async function removeUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(files.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))));
}
