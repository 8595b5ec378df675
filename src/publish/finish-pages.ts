import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './content-security.ts';
import { filesBelow } from './files.ts';
import { mergeInline } from './merge-inline.ts';
import { pruneStyles } from './styles/prune-styles.ts';

/** Takes every HTML file below `out` through the last passes: its styles pruned, what it inlines put together, its policy added; returns how many. */
export async function finishPages(out: string): Promise<number> {
  const pages = await filesBelow(out, '.html');
  for (const page of pages) {
    const file = join(out, page);
    await writeFile(file, withPolicy(mergeInline(pruneStyles(await readFile(file, 'utf8')))));
  }
  return pages.length;
}
