import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Interfaces that Pagefind brings along and the site's own search page does without. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;
const ENTRY = 'pagefind-entry.json';

/**
 * Indexes what the pages below `out` mark with `data-pagefind-body` into `out/pagefind`, one index for
 * each `<html lang>`, and returns how many pages it read. The same pages give the same bytes.
 * @throws with the indexer's own messages.
 */
export async function writeSearchIndex(out: string): Promise<number> {
  const { createIndex, close } = await import('pagefind');
  try {
    // Without the selector a site of which no page is marked would be indexed whole.
    const { index, errors } = await createIndex({
      rootSelector: '[data-pagefind-body]',
      // Links to e-mail addresses, which stand in character references: the index would hold them as plain text.
      excludeSelectors: ['.anchor', 'a[href^="&#109;&#97;"]'],
    });
    if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: out });
    // Its own `writeFiles` answers before the last bytes are in the files.
    const made = await index.getFiles();
    const faults = [...added.errors, ...made.errors];
    if (faults.length > 0) throw new Error(`The search index was not made: ${faults.join('; ')}`);
    for (const { path, content } of made.files) {
      if (!UNUSED.test(path))
        await writeWithFolder(join(out, 'pagefind', path), path === ENTRY ? sorted(content) : content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}

async function writeWithFolder(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Pagefind lists the languages in an order that changes from run to run. */
function sorted(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}
