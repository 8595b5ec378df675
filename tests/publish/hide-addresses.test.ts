import { describe, expect, test } from 'vitest';
import { escapeAddresses, hideAddresses } from '../../src/publish/hide-addresses.ts';

const ADDRESSES = ['suporte@example.com', 'security@example.com'];
const hidden = (html: string) => hideAddresses(html, ADDRESSES);
/** What a browser reads in a text. */
const read = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('an address of the data', () => {
  test.each([
    '<p>Escreva para suporte@example.com.</p>',
    '<a href="mailto:Suporte@Example.com?subject=Oi">Suporte@Example.com</a>',
    '<meta name="description" content="Ou: security@example.com > chat">',
    "<img alt='suporte@example.com'>",
    '<title>suporte@example.com · Maré</title>',
    '<h2 id="suporteexamplecom">suporte@example.com</h2>',
  ])('is read as it is, and does not stand as plain text, in %s', (html) => {
    const result = hidden(html);
    expect(result.toLowerCase()).not.toMatch(/(suporte|security)@example\.com/);
    expect(read(result).replace(/<\/?span[^>]*>/g, '')).toBe(html);
  });

  test('is left out of the search index where it stands in a text', () => {
    expect(hidden('<p>suporte@example.com</p>')).toMatch(
      /^<p><span data-pagefind-ignore>(&#\d+;)+<\/span><\/p>$/,
    );
  });

  test('in a script or in data is the same value', () => {
    const html = '<script type="application/json">{"a":"suporte@example.com"}</script>';
    const result = hidden(html);
    expect(result).not.toContain('suporte@example.com');
    expect(JSON.parse(result.replace(/<[^>]*>/g, ''))).toEqual({ a: 'suporte@example.com' });
    expect(escapeAddresses('const a = "suporte@example.com";', ADDRESSES)).toBe(
      String.raw`const a = "suporte\u0040example.com";`,
    );
  });
});

test.each([
  '<p>ana@aurora.example, nosuporte@example.com, suporte@example.com.br, suporte@example.community</p>',
  '<p>Sem endereço</p>',
])('another address stays as it is: %s', (html) => {
  expect(hidden(html)).toBe(html);
});
