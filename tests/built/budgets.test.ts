import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, kindOf } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';

const KB = 1024;
const SHELL = 8 * KB;
const FIRST_VIEW: Readonly<Record<string, number>> = { home: 12 * KB, article: 10 * KB };
const ANY_PAGE = 14 * KB;

const brotliAt = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes over a bound with the best compression, 0 within it; what a quick compression brings within needs no better one. */
function over(text: string, bound: number): number {
  return brotliAt(text, 5) <= bound ? 0 : Math.max(0, brotliAt(text, 11) - bound);
}

/** A page without its own text: head, header, banner, footer, styles and scripts stay. */
const shellOf = (html: string): string =>
  html
    .replace(/<main[\s\S]*<\/main>/, '<main></main>')
    .replace(/<script type="application\/(ld\+)?json"[\s\S]*?<\/script>/g, '');

describe.each(EDITIONS.map(({ name }) => name))('the pages of %s', (name) => {
  const pages = builtPages(name).filter(({ isRedirect }) => !isRedirect);

  test('are there', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  test('have a shell of at most 8 KB', () => {
    const heavy = pages.map(({ path, html }) => ({ path, over: over(shellOf(html), SHELL) }));
    expect(heavy.filter((page) => page.over > 0)).toEqual([]);
  });

  test('are whole within the bound of their kind', () => {
    const heavy = pages.map(({ path, html }) => ({
      path,
      over: over(html, FIRST_VIEW[kindOf(path)] ?? ANY_PAGE),
    }));
    expect(heavy.filter((page) => page.over > 0)).toEqual([]);
  });

  test('load no style or script of their own from elsewhere before they are complete', () => {
    const blocking = pages.filter(({ html }) => /<link[^>]+rel="?stylesheet|<script[^>]+src=/i.test(html));
    expect(blocking.map(({ path }) => path)).toEqual([]);
  });
});
