import { grouped } from '../../domain/search/grouped.ts';
import { type PageWords, WEIGHTS } from './indexed-words.ts';
import type { PageRecord } from './page-record.ts';

/**
 * The page that Pagefind reads in the place of the published one: each word once, with its weight. What it writes
 * down of where words stand a second time, and of words that nobody looks for, is most of an index.
 */
export function indexPage({ lang, kind, title }: PageRecord, words: PageWords): string {
  const byWeight = grouped(words, ([, weight]) => Math.max(weight, WEIGHTS.text));
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(
      ([weight, list]) => `<p data-pagefind-weight="${weight}">${list.map(([word]) => word).join(' ')}</p>`,
    );
  const heading = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<html lang="${lang}"><body data-pagefind-body data-pagefind-filter="kind:${kind}"><h1 data-pagefind-ignore="index" data-pagefind-meta="title">${heading}</h1>${lines.join('')}</body></html>`;
}
