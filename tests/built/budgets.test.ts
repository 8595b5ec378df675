import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { askedFile } from '../../scripts/bench/asked-file.ts';
import { tableFigures } from '../../scripts/bench/live.ts';
import { brotliBytes, pageExcesses } from '../../scripts/bench/page-bounds.ts';
import { pagePartsOf } from '../../scripts/bench/page-parts.ts';
import { bundleOf } from '../../src/pages/_data/bundle.ts';
import { builtPages } from '../support/built-pages.ts';
import { EDITIONS, folderOf } from '../support/editions.ts';

/** The script that keeps hours right, without its table. */
const HOURS_SCRIPT = 1.5 * 1024;

describe.each(EDITIONS.map(({ name }) => name))('every page of %s', (name) => {
  const pages = builtPages(name)
    .filter(({ isRedirect }) => !isRedirect)
    .map(({ path, html }) => ({
      path,
      parts: pagePartsOf(html, (address) => askedFile(folderOf(name), address)),
    }));

  test('keeps to the bounds of its kind, in bytes, scripts, elements and requests', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.flatMap(({ path, parts }) => pageExcesses(path, parts))).toEqual([]);
  });

  test('has a shell, scripts of its own and elements to weigh', () => {
    expect(
      pages.filter(({ parts }) => !(parts.shell.length > 2000 && parts.script !== '' && parts.nodes > 30)),
    ).toEqual([]);
  });
});

describe('a page that has too much', () => {
  const page = (more: string, file = '') =>
    pageExcesses(
      'about/index.html',
      pagePartsOf(`<!doctype html><html><main>${more}</main></html>`, () => file),
    );
  const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

  test.each([
    ['bytes', noise(15_000), /whole 1\d{4}, at most 14336/],
    ['script', `<script type="module">${noise(4000)}</script>`, /script \d{4}, at most 3072/],
    ['elements', '<i></i>'.repeat(1400), /nodes 1402, at most 1400/],
    ['pictures', '<img src="/a.png">'.repeat(3), /requests 4, at most 3/],
    [
      'files from elsewhere',
      '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><style>@import "b.css";</style>',
      /requests 4, at most 3/,
    ],
    [
      'modules',
      '<script type="module">import{a}from"./a.js";import"./b.js";import c from "./c.js"</script>',
      /requests 4, at most 3/,
    ],
  ])('of %s is named, with its figure', (_, more, said) => {
    expect(page(more)).toEqual([expect.stringMatching(said)]);
  });

  test.each([
    '<script type="module" blocking="render" src="/live.js"></script>',
    '<link rel="stylesheet" href=/live.css>',
  ])('of bytes in a file of its own is named, too: %s', (asks) => {
    expect(page(asks, noise(15_000))).toEqual([expect.stringMatching(/whole 1\d{4}, at most 14336/)]);
    expect(page(asks, noise(6000))).toEqual([]);
  });

  test('that asks for a file which is not there is a fault', () => {
    expect(() => askedFile(folderOf('demo'), '/ajuda/nowhere.js')).toThrow('/ajuda/nowhere.js');
  });

  test('is not one that loads pictures when they come near, or scripts when they are needed', () => {
    const lazy = '<img src="/a.png" loading="lazy">'.repeat(9);
    expect(
      page(`${lazy}<script type="module">addEventListener("focusin",()=>import("/b.js"))</script>`),
    ).toEqual([]);
  });
});

test('the table that pages load late is weighed with those of the pages', async () => {
  const figures = await tableFigures([folderOf('demo')]);
  expect(figures.map(({ kind }) => kind)).toContain('live-hours.js');
});

describe('the script that keeps hours right', () => {
  const PARTS = /(?<=\}\)\(\);)(?=\(\(\)=>\{)/;

  test('is at most 1.5 KB on every page that carries it', () => {
    const scripts = builtPages('demo').flatMap(({ html }) =>
      [...html.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)]
        .flatMap(([, module = '']) => module.split(PARTS))
        .filter((part) => part.includes('[data-live]') && !part.includes('IntersectionObserver')),
    );
    expect(scripts.length).toBeGreaterThan(20);
    expect(
      [...new Set(scripts)].map((script) => brotliBytes(script)).filter((bytes) => bytes > HOURS_SCRIPT),
    ).toEqual([]);
  });

  test('is at most 1.5 KB where a page loads it late', async () => {
    expect(brotliBytes(await bundleOf('src/client/hours.ts'))).toBeLessThanOrEqual(HOURS_SCRIPT);
  });
});
