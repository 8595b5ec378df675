import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { DEMO_LANGUAGES } from '../support/page-kinds.ts';

const ORIGIN = 'https://suporte.example.com/';
const PREFIXES = Object.entries(DEMO_LANGUAGES);

interface Page {
  readonly address: string;
  /** The same in every language: the address without the language's place. */
  readonly path: string;
  readonly language: string;
  readonly lang: string;
  readonly canonical: string | null;
  readonly alternates: Readonly<Record<string, string>>;
  readonly isIndexed: boolean;
}

const pages: readonly Page[] = builtPages('demo')
  .filter(({ path, isRedirect }) => !isRedirect && !/^(?:admin|404)/.test(path))
  .map(({ path, html }) => {
    const address = path.replace(/index\.html$/, '');
    const [language, prefix] = PREFIXES.find(([, place]) => place !== '' && address.startsWith(place)) ?? [
      'pt-BR',
      '',
    ];
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    return {
      address: ORIGIN + address,
      path: address.slice(prefix.length),
      language,
      lang: /<html lang="([^"]+)"/.exec(html)?.[1] ?? '',
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null,
      alternates: Object.fromEntries(alternates.map(([, name = '', href = '']) => [name, href])),
      isIndexed: !html.includes('<meta name="robots" content="noindex"'),
    };
  });
const at = new Map(pages.map((page) => [page.address, page]));
const isFallback = ({ address, canonical }: Page): boolean => canonical !== null && canonical !== address;

test('a page stands at the same address in every language, but for the place of the language', () => {
  const paths = PREFIXES.map(([name]) =>
    pages
      .filter(({ language }) => language === name)
      .map(({ path }) => path)
      .sort(),
  );
  for (const others of paths.slice(1)) expect(others).toEqual(paths[0]);
});

test('every page names the language in which it is', () => {
  expect(pages.filter(({ lang, language }) => lang !== language)).toEqual([]);
});

test('what is written in a language is its own canonical page, and what is not leads to the original', () => {
  const indexed = pages.filter(({ isIndexed }) => isIndexed);
  const wrong = indexed.filter(
    (page) => page.canonical !== page.address && page.canonical !== ORIGIN + page.path,
  );
  expect(wrong).toEqual([]);
  expect(indexed.filter(isFallback).length).toBeGreaterThan(10);
  expect(indexed.filter((page) => !isFallback(page)).length).toBeGreaterThan(100);
});

test('translations name one another, themselves and the default, each the same; fallbacks nobody', () => {
  const faults: string[] = [];
  for (const page of pages.filter(({ isIndexed }) => isIndexed)) {
    const entries = Object.entries(page.alternates);
    if (isFallback(page)) {
      if (entries.length > 0) faults.push(`${page.address} is a fallback and names ${entries.length}`);
      continue;
    }
    for (const [name, href] of entries) {
      const other = at.get(href);
      if (other === undefined || isFallback(other)) faults.push(`${page.address} names ${href}`);
      else if (name !== 'x-default' && other.language !== name)
        faults.push(`${page.address} calls ${href} ${name}`);
      else if (JSON.stringify(other.alternates) !== JSON.stringify(page.alternates))
        faults.push(`${href} names others than ${page.address}`);
    }
    if (entries.length > 0 && page.alternates[page.language] !== page.address)
      faults.push(`${page.address} leaves itself out`);
  }
  expect(faults).toEqual([]);
});
