import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { builtPages } from '../support/built-pages.ts';
import { EDITIONS, folderOf } from '../support/editions.ts';

const require = createRequire(import.meta.url);
const official = join(dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd');
const own = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8'),
});
const PARTS = [
  { fileName: 'sitemap.xsd', contents: readFileSync(official, 'utf8') },
  own('alternate-links.xsd'),
];

/** What the schema finds in a sitemap; nothing in a valid one. */
async function faultsOf(contents: string): Promise<readonly string[]> {
  const xml = [{ fileName: 'sitemap.xml', contents }];
  const isIndex = contents.includes('<sitemapindex');
  const { errors } = isIndex
    ? await validateXML({ xml, schema: [own('sitemap-index.xsd')] })
    : await validateXML({ xml, schema: [own('sitemaps.xsd')], preload: PARTS });
  return errors.map(({ message }) => message);
}

const read = (name: string, file: string): string => readFileSync(join(folderOf(name), file), 'utf8');

describe.each(EDITIONS)('the sitemap of $name', ({ name, base }) => {
  const xml = read(name, 'sitemap-0.xml');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

  test('and the list that names it keep to the schema', async () => {
    expect(await faultsOf(xml)).toEqual([]);
    expect(await faultsOf(read(name, 'sitemap-index.xml'))).toEqual([]);
  });

  test('has each page that names itself as the one to be listed, once, and no other', () => {
    const canonical = builtPages(name)
      .filter(({ isRedirect, html }) => !isRedirect && !/<meta name="?robots"? content="?noindex/.test(html))
      .flatMap(({ path, html }) => {
        const url = /<link rel="?canonical"? href="([^"]+)"/.exec(html)?.[1] ?? `${path} names none`;
        // A page that stands in for a translation names the original.
        return new URL(url).pathname === `${base}${path.replace(/index\.html$/, '')}` ? [url] : [];
      });
    expect(listed.length).toBeGreaterThan(5);
    expect([...listed].sort()).toEqual(canonical.sort());
  });
});

describe('the schema finds', () => {
  const urlset = (inside: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${inside}</urlset>`;

  test.each([
    ['an address that is missing', urlset('<url><lastmod>2026-11-26</lastmod></url>')],
    [
      'a date that is none',
      urlset('<url><loc>https://example.com/</loc><lastmod>26/11/2026</lastmod></url>'),
    ],
    [
      'a link without a language',
      urlset('<url><loc>https://example.com/</loc><xhtml:link rel="alternate" href="/es/"/></url>'),
    ],
    ['an element that is unknown', urlset('<url><loc>https://example.com/</loc><title>x</title></url>')],
    [
      'a list without addresses',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap/></sitemapindex>',
    ],
  ])('%s', async (_, xml) => {
    expect(await faultsOf(xml)).not.toEqual([]);
  });
});
