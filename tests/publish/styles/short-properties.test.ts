import { expect, test } from 'vitest';
import { shortenProperties } from '../../../src/publish/styles/short-properties.ts';

test('the property used most has the shortest name, in every sheet the same', () => {
  const sheets = [':root{--wide:1px;--text-muted:red}', 'p{color:var(--text-muted);margin:var(--wide)}'];
  expect(shortenProperties([...sheets, 'a{color:var(--text-muted)}'])).toEqual([
    ':root{--b:1px;--a:red}',
    'p{color:var(--a);margin:var(--b)}',
    'a{color:var(--a)}',
  ]);
});

test('classes with two hyphens in their name keep it', () => {
  expect(shortenProperties(['.box--wide,.box.is--x{inset:var(--gap)}'])).toEqual([
    '.box--wide,.box.is--x{inset:var(--a)}',
  ]);
});

test('more names than letters stay apart', () => {
  const names = Array.from({ length: 60 }, (_, i) => `--n${i}:${i}px;`).join('');
  const [css = ''] = shortenProperties([`:root{${names}}`]);
  const short = [...css.matchAll(/(--\w+):/g)].map(([, name]) => name);
  expect(new Set(short).size).toBe(60);
});
