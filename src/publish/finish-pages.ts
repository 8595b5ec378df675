import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from './content-security.ts';
import { filesBelow } from './files.ts';
import { escapeAddresses, hideAddresses } from './hide-addresses.ts';
import { mergeInline } from './merge-inline.ts';
import { type PageRecord, pageRecord } from './search/page-record.ts';
import { withoutSearchMarks } from './search/without-search-marks.ts';
import { pruneStyles } from './styles/prune-styles.ts';

/** A page that can be found, and where it is published below the base. */
export interface FoundPage {
  readonly url: string;
  readonly record: PageRecord;
}

/** How many pages there are, and what the search knows of those that it may find. */
export interface FinishedPages {
  readonly pages: number;
  readonly found: readonly FoundPage[];
}

/**
 * Reads each HTML file below `out` once: notes what the search is to know of it, and takes it through the last passes:
 * what only the index reads left out, its styles pruned, what it inlines put together, the e-mail addresses of the
 * data hidden, its policy added.
 */
export async function finishPages(out: string, addresses: readonly string[] = []): Promise<FinishedPages> {
  const pages = await filesBelow(out, '.html');
  const found: FoundPage[] = [];
  for (const page of pages) {
    const file = join(out, page);
    const html = readFileSync(file, 'utf8');
    const record = pageRecord(html, addresses);
    if (record !== null) found.push({ url: `/${page.replace(/index\.html$/, '')}`, record });
    const merged = mergeInline(pruneStyles(withoutSearchMarks(html)));
    writeFileSync(file, withPolicy(hideAddresses(merged, addresses)));
  }
  return { pages: pages.length, found };
}

/** Hides the e-mail addresses of the data in the scripts below `out`. */
export async function finishScripts(out: string, addresses: readonly string[]): Promise<void> {
  for (const script of await filesBelow(out, '.js')) {
    const file = join(out, script);
    const code = readFileSync(file, 'utf8');
    const hidden = escapeAddresses(code, addresses);
    if (hidden !== code) writeFileSync(file, hidden);
  }
}
