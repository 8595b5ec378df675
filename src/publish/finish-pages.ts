import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './content-security.ts';
import { filesBelow } from './files.ts';
import { escapeAddresses, hideAddresses } from './hide-addresses.ts';
import { mergeInline } from './merge-inline.ts';
import { withoutSearchMarks } from './search/without-search-marks.ts';
import { pruneStyles } from './styles/prune-styles.ts';

/**
 * Takes every HTML file below `out` through the last passes: what only the index reads left out, its styles pruned, what it inlines put together, the
 * e-mail addresses of the data hidden, its policy added; returns how many. Addresses in scripts are hidden as well.
 */
export async function finishPages(out: string, addresses: readonly string[] = []): Promise<number> {
  const pages = await filesBelow(out, '.html');
  for (const page of pages) {
    const file = join(out, page);
    const html = mergeInline(pruneStyles(withoutSearchMarks(await readFile(file, 'utf8'))));
    await writeFile(file, withPolicy(hideAddresses(html, addresses)));
  }
  for (const script of await filesBelow(out, '.js')) {
    const file = join(out, script);
    const code = await readFile(file, 'utf8');
    const hidden = escapeAddresses(code, addresses);
    if (hidden !== code) await writeFile(file, hidden);
  }
  return pages.length;
}
