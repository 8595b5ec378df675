import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../src/pages/_data/bundle.ts';
import { builtPages, kindOf } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';

const KB = 1024;
const SHELL = 8 * KB;
const FIRST_VIEW: Readonly<Record<string, number>> = { home: 12 * KB, article: 10 * KB };
const ANY_PAGE = 14 * KB;
/** The script that keeps hours right, without its table. */
const HOURS_SCRIPT = 1.5 * KB;

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

describe('the script that keeps hours right', () => {
  const PARTS = /(?<=\}\)\(\);)(?=\(\(\)=>\{)/;

  test('is at most 1.5 KB on every page that carries it', () => {
    const scripts = builtPages('demo').flatMap(({ html }) =>
      [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)]
        .flatMap(([, module = '']) => module.split(PARTS))
        .filter((part) => part.includes('[data-live]') && !part.includes('IntersectionObserver')),
    );
    expect(scripts.length).toBeGreaterThan(20);
    expect(
      [...new Set(scripts)].map((script) => brotliAt(script, 11)).filter((bytes) => bytes > HOURS_SCRIPT),
    ).toEqual([]);
  });

  test('is at most 1.5 KB where a page loads it late', async () => {
    expect(brotliAt(await bundleOf('src/client/hours.ts'), 11)).toBeLessThanOrEqual(HOURS_SCRIPT);
  });
});
