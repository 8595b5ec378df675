import { expect, test } from 'vitest';
import { inlineTokens } from '../../../src/publish/styles/inline-tokens.ts';

test('a token used once or twice is written out, one used more often keeps its name', () => {
  expect(
    inlineTokens([
      '@layer tokens{:root{color-scheme:light dark;--once:1px;--often:red;--last:2px}}',
      'p{margin:var(--once);color:var(--often);gap:var(--last)}a{color:var(--often);gap:var(--last)}b{color:var(--often)}',
    ]),
  ).toEqual([
    '@layer tokens{:root{color-scheme:light dark;--often:red;}}',
    'p{margin:1px;color:var(--often);gap:2px}a{color:var(--often);gap:2px}b{color:var(--often)}',
  ]);
});

test('a token that stands for another is written out down to its value', () => {
  expect(inlineTokens([':root{--a:calc(var(--b) + 1px);--b:2px}', 'p{margin:var(--a)}'])).toEqual([
    '',
    'p{margin:calc(2px + 1px)}',
  ]);
});

test.each([
  ['said again on paper', ':root{--a:red}@media print{:root{--a:black}}', 'p{color:var(--a)}'],
  ['said by the company', ':root{--a:red}', ':root{--a:teal}p{color:var(--a)}'],
  ['said of a state alone', '.is-open{--a:red}', 'p{color:var(--a)}'],
  ['said under a condition alone', '@media print{:root{--a:red}}', 'p{color:var(--a)}'],
  ['used with another value to fall back on', ':root{--a:red}', 'p{color:var(--a,blue)}'],
])('a token %s keeps its name', (_, ...sheets) => {
  expect(inlineTokens(sheets)).toEqual(sheets);
});
