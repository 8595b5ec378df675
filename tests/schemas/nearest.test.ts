import { expect, test } from 'vitest';
import { nearest } from '../../src/schemas/fields/nearest.ts';

const KEYS = ['hours', 'holidays', 'handles', 'portal_department', 'same_as', 'id'];

test.each([
  ['hour', 'hours'],
  ['huors', 'hours'],
  ['Hours', 'hours'],
  ['portal-department', 'portal_department'],
  ['same as', 'same_as'],
  ['horário', null],
  ['xyz', null],
  ['di', 'id'],
  ['', 'id'],
])('%s was probably meant to be %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(word === '' ? null : meant);
});

test('the nearest of several is taken, the first of equals', () => {
  expect(nearest('support/phne', ['support/chat', 'support/phone', 'sales/phone'])).toBe('support/phone');
  expect(nearest('maa', ['mab', 'mac'])).toBe('mab');
});
