import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../src/authoring/plain-markdown.ts';
import { passes, safeMarkdown, spokenMarkdown } from '../../src/authoring/safe-markdown.ts';

const TEXTS = [
  'CPU < 5% {x} `a{b}` <b>x</b>',
  'see [x](http://a.example/) and www.a.example',
  '<script>alert(1)</script>',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a\n====\n# h\n> q\n1. x\n---\n+ y',
  '```\n{x} <y>\n```\n{z}',
  'import x from "y"',
  'export const a = 1',
  '<!-- c -->',
  '[a]: http://x',
  'a  \nb\\',
  'https://a.example/x(y)_z*é, http://b.example.',
  '&lt; &amp; ~~x~~ :::note *a* _b_',
  '{{{{{<<<<<',
];

describe('any text passes the gate', () => {
  test.each(TEXTS)('%j', (text) => {
    expect(passes(safeMarkdown(text).text)).toBe(true);
    expect(passes(plainMarkdown(text))).toBe(true);
  });
});

test('what passes as it is stays as it is', () => {
  const text = '**Já** voltou: [veja](https://a.example/)\n\n- um\n- dois';
  expect(safeMarkdown(text)).toEqual({ text, kept: 'whole' });
});

test('a lone sign becomes a sign, a component with a slip is left for the check', () => {
  expect(spokenMarkdown(' load < 5 {x}\u200b ')).toBe('load \\< 5 \\{x\\}');
  expect(spokenMarkdown('<Chanel of="x" />')).toBe('<Chanel of="x" />');
});

test('plain text keeps its paragraphs, lines and lists', () => {
  expect(plainMarkdown('a *b*\nc\n\n- d\n- e\n\n# f')).toBe('a \\*b\\*\\\nc\n\n- d\n- e\n\n\\# f');
});
