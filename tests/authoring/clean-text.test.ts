import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../src/authoring/clean-text.ts';

test('what nobody can see goes, an emoji of several signs stays', () => {
  expect(cleanText('a\u200bb\u202e\u0000 👨‍👩‍👧 ❤️\r\nc')).toBe('ab 👨‍👩‍👧 ❤️\nc');
});

test('a title stands on one line', () => {
  expect(cleanLine('  a\n\tb\u2028c  ')).toBe('a b c');
});
