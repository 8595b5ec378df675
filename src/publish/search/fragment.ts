import { gunzipSync, gzipSync } from 'node:zlib';
import type { PageRecord } from './page-record.ts';

/** Pagefind's mark at the head of all that it packs. */
export const MARK = 'pagefind_dcd';
/** Signs of a page's text from which excerpts are taken: every result is loaded with its own. */
const LONGEST = 5000;

/**
 * A fragment of Pagefind (what it tells of one page that was found) with the page's own text in the
 * place of the words that were indexed.
 */
export function withContent(packed: Uint8Array, pages: ReadonlyMap<string, PageRecord>): Uint8Array {
  const fragment = JSON.parse(gunzipSync(packed).toString('utf8').slice(MARK.length));
  const page = pages.get(fragment.url);
  if (page === undefined) throw new Error(`The search index names ${fragment.url}, which is no page.`);
  const { title, summary, note, text } = page;
  const content = (text.startsWith(summary) ? text.slice(summary.length).trim() : text).slice(0, LONGEST);
  return gzipSync(
    MARK +
      JSON.stringify({ ...fragment, content, meta: { title, summary, ...(note === '' ? {} : { note }) } }),
    { level: 9 },
  );
}
