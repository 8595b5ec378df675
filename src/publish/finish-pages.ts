import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from './content-security.ts';
import { fileOf } from './file-of.ts';
import { filesBelow } from './files.ts';
import { escapeAddresses, hideAddresses } from './hide-addresses.ts';
import { mergeInline } from './merge-inline.ts';
import { paintOnce } from './paint-once.ts';
import { type PageRecord, pageRecord } from './search/page-record.ts';
import { withoutSearchMarks } from './search/without-search-marks.ts';
import { pruneStyles } from './styles/prune-styles.ts';
import { tightMarkup } from './tight-markup.ts';

/** A page that can be found, and where it is published below the base. */
export interface FoundPage {
  readonly url: string;
  readonly record: PageRecord;
}

/** What takes the pages of one publication through their last passes. */
export interface PageFinisher {
  /** The page at a path below the base (`/hours/`) as it is published; what the search is to know of it is noted. */
  readonly finish: (path: string, html: string) => string;
  /** Finishes the HTML files below a folder that were not finished as they were rendered; returns how many there are in all. */
  readonly finishRest: (out: string) => Promise<number>;
  /** What the search may find, sorted by file. */
  readonly found: () => readonly FoundPage[];
}

/**
 * The last passes over each page: what only the index reads left out, its styles pruned, what it inlines put together
 * and waited for, the space around its blocks left out, the e-mail addresses of the data hidden, its policy added.
 */
export function pageFinisher(addresses: readonly string[]): PageFinisher {
  const found = new Map<string, FoundPage>();
  const finished = new Set<string>();
  const finish = (path: string, html: string): string => {
    const file = fileOf(path);
    finished.add(file);
    const record = pageRecord(html, addresses);
    if (record !== null) found.set(file, { url: path, record });
    const merged = tightMarkup(paintOnce(mergeInline(pruneStyles(withoutSearchMarks(html)))));
    return withPolicy(hideAddresses(merged, addresses));
  };
  const finishRest = async (out: string): Promise<number> => {
    const files = await filesBelow(out, '.html');
    for (const file of files.filter((one) => !finished.has(one))) {
      const path = join(out, file);
      writeFileSync(path, finish(`/${file.replace(/index\.html$/, '')}`, readFileSync(path, 'utf8')));
    }
    return files.length;
  };
  const sorted = (): readonly FoundPage[] =>
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
  return { finish, finishRest, found: sorted };
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
