import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, kindOf } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';

const KB = 1024;
const SHELL = 8 * KB;
const FIRST_VIEW: Readonly<Record<string, number>> = { home: 12 * KB, article: 10 * KB };
const ANY_PAGE = 14 * KB;

const brotli = (text: string): number =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;

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
    const over = pages
      .map(({ path, html }) => ({ path, bytes: brotli(shellOf(html)) }))
      .filter(({ bytes }) => bytes > SHELL);
    expect(over).toEqual([]);
  });

  test('are whole within the bound of their kind', () => {
    const over = pages
      .map(({ path, html }) => ({ path, bytes: brotli(html), bound: FIRST_VIEW[kindOf(path)] ?? ANY_PAGE }))
      .filter(({ bytes, bound }) => bytes > bound);
    expect(over).toEqual([]);
  });

  test('load no style or script of their own from elsewhere before they are complete', () => {
    const blocking = pages.filter(({ html }) => /<link[^>]+rel="?stylesheet|<script[^>]+src=/i.test(html));
    expect(blocking.map(({ path }) => path)).toEqual([]);
  });
});
