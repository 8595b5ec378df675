import { describe, expect, test } from 'vitest';
import { builtPages, filesOf } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';

const ADDRESS = /\s(?:href|src)="([^"]*)"/g;
/** A page without the text of its scripts, which may hold markup that they write with names of their own. */
const withoutScripts = (html: string): string => html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
const decode = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&');

describe.each(EDITIONS)('the links of $name', ({ name, base }) => {
  const pages = builtPages(name, { admin: true }).map((page) => ({
    ...page,
    html: withoutScripts(page.html),
  }));
  const files = new Set(filesOf(name));
  const ids = new Map(
    pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  );

  function fault(from: string, address: string): string | null {
    const url = new URL(decode(address), `http://site${base}${from}`);
    if (url.host !== 'site' || !/^https?:$/.test(url.protocol)) return null;
    if (!url.pathname.startsWith(base)) return `${from}: ${address} leaves the base`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return `${from}: ${address} leads nowhere`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor !== '' && ids.get(file)?.has(anchor) !== true) return `${from}: ${address} has no such anchor`;
    return null;
  }

  test('lead to files and anchors that exist, under the base', () => {
    const addresses = pages.flatMap(({ path, html }) =>
      [...html.matchAll(ADDRESS)].map(([, address = '']) => [path, address] as const),
    );
    expect(addresses.length).toBeGreaterThan(50);
    expect([...new Set(addresses.flatMap(([path, address]) => fault(path, address) ?? []))]).toEqual([]);
  });

  test('that left an address behind send on from it in one hop, to a page that exists', () => {
    const moved = pages.filter(({ isRedirect }) => isRedirect);
    const paths = new Set(moved.map(({ path }) => path));
    const targets = moved.map(({ path, html }) => {
      const [, address = ''] = /http-equiv="?refresh"? content="0;url=([^"]+)"/.exec(html) ?? [];
      return { path, address, file: `${address.slice(base.length)}index.html` };
    });
    expect(
      targets.filter(({ address, file }) => !address.startsWith(base) || !files.has(file) || paths.has(file)),
    ).toEqual([]);
    if (name.startsWith('demo')) expect(moved.length).toBeGreaterThan(0);
  });

  test('never give an id twice on a page', () => {
    const twice = pages.filter(
      ({ path, html }) => [...html.matchAll(/\sid="/g)].length !== ids.get(path)?.size,
    );
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  test('give no e-mail address of the data as plain text in any page', () => {
    const plain = builtPages(name).filter(({ html }) =>
      /[\w.+-]+@example\.com/.test(html.replace(/<article[\s\S]*?<\/article>/g, '')),
    );
    expect(plain.map(({ path }) => path)).toEqual([]);
  });
});
