import { expect, test } from 'vitest';
import { folded } from '../../../src/domain/search/folded.ts';
import { isCode, withParts, wordsOf } from '../../../src/domain/search/words-of.ts';

test('accents and capitals do not count', () => {
  expect(folded(' Contraseña ')).toBe('contrasena');
});

test.each([
  ['Erro 550 5.7.1: e-mail', ['erro', '550', '5.7.1', 'e-mail']],
  ['550-5.7.1 relay', ['550', '5.7.1', 'relay']],
  ['0x800CCC0E', ['0x800ccc0e']],
  ['smtp.example.com:465', ['smtp', 'example', 'com', '465']],
  ['PHP 8.3, 2ª via', ['php', '8.3', '2ª', 'via']],
  ['DNS_PROBE_FINISHED', ['dns_probe_finished']],
  ['  ', []],
])('the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a compound is found by its parts too', () => {
  expect(withParts('anti-spam')).toEqual(['anti-spam', 'anti', 'spam']);
  expect(withParts('e-mail')).toEqual(['e-mail', 'mail']);
});

test('what holds a digit stands for itself alone', () => {
  expect(['993', '5.7.1', '0x800ccc0e', 'senha'].map(isCode)).toEqual([true, true, true, false]);
});
