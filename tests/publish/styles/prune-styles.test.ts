import { describe, expect, test } from 'vitest';
import { pruneStyles } from '../../../src/publish/styles/prune-styles.ts';
import { readStyles, writeStyles } from '../../../src/publish/styles/style-rules.ts';

const page = (css: string, body: string): string =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const pruned = (css: string, body: string): string =>
  /<style>([\s\S]*?)<\/style>/.exec(pruneStyles(page(css, body)))?.[1] ?? '';

describe('reading a style sheet', () => {
  test.each([
    'a{b:c}',
    '@layer a,b;@layer a{x{y:z}}',
    '@media (width<48rem){.a,.b>c:is(.d,.e){f:g}}',
    '@font-face{font-family:"a{b}"}',
    '.a:before{content:"}\\"{"}b{c:d}',
    '.a[data-x="y,z"]{b:c}',
  ])('and writing it again changes nothing: %s', (css) => {
    expect(writeStyles(readStyles(css))).toBe(css);
  });
});

describe('the styles of a page', () => {
  test('keep what its classes and elements need', () => {
    expect(pruned('.a{x:y}.b{x:y}p{x:y}table{x:y}', '<p class="a">t</p>')).toBe('.a{x:y}p{x:y}');
  });

  test('see an element whose attributes hold angle brackets', () => {
    expect(pruned('img{x:y}.b{x:y}', '<img sizes="(width < 42rem) 100vw" alt="a > b" class="b">')).toBe(
      'img{x:y}.b{x:y}',
    );
  });

  test('lose a selector of a list, and keep the others', () => {
    expect(pruned('.a,.b,.a .c{x:y}', '<p class="a">t</p>')).toBe('.a{x:y}');
  });

  test('lose a block of which nothing is left', () => {
    expect(pruned('@layer components{.b{x:y}}@media print{.a{x:y}}', '<p class="a">t</p>')).toBe(
      '@media print{.a{x:y}}',
    );
  });

  test('keep a class that a script may add, also in two halves', () => {
    const script =
      '<script type="module">e.classList.add(`live`),e.className=`is-`+(x?`open`:`closed`)</script>';
    expect(pruned('.live p{x:y}.is-open{x:y}.is-cancelled{x:y}', `<p>t</p>${script}`)).toBe(
      '.live p{x:y}.is-open{x:y}',
    );
  });

  test('keep states, attributes and what stands in :is, :not and :has', () => {
    const css = 'p:not(.gone):hover{x:y}p[aria-current]{x:y}p:has(>.gone){x:y}:focus-visible{x:y}';
    expect(pruned(css, '<p>t</p>')).toBe(css);
  });

  test('lose the custom properties that nothing reads, in turn', () => {
    const css = ':root{--a:1px;--b:var(--c);--c:2px}p{margin:var(--a) var(--a) var(--a)}';
    expect(pruned(css, '<p>t</p>')).toBe(':root{--a:1px;}p{margin:var(--a) var(--a) var(--a)}');
  });

  test('are not changed outside of the style element', () => {
    const html = pruneStyles(page('.a{x:y}', '<p>.b{x:y} var(--x)</p>'));
    expect(html).toContain('<p>.b{x:y} var(--x)</p>');
  });
});
