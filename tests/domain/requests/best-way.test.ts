import { expect, test } from 'vitest';
import { bestWay } from '../../../src/domain/requests/best-way.ts';

const phone = { id: 'phone', staffed: true, written: false, conditional: false };
const chat = { ...phone, id: 'chat' };
const ticket = { ...phone, id: 'ticket', written: true };
const closed = { staffed: false };

test.each([
  ['the first that is staffed', [{ ...phone, ...closed }, chat, ticket], 'chat'],
  [
    'one to which one can write, when nobody is there',
    [
      { ...phone, ...closed },
      { ...ticket, ...closed },
    ],
    'ticket',
  ],
  [
    'not one that is for some alone',
    [{ ...phone, ...closed }, { ...chat, conditional: true }, ticket],
    'ticket',
  ],
  [
    'one that is for this hour alone, when nobody is there and one can write there',
    [
      { ...phone, ...closed },
      { ...ticket, ...closed, conditional: true },
    ],
    'ticket',
  ],
  ['the first, where nothing is claimed of its hours', [{ ...phone, staffed: null }, chat], 'phone'],
  [
    'the first, when all are closed and none is written',
    [
      { ...phone, ...closed },
      { ...chat, ...closed },
    ],
    'phone',
  ],
])('the way to take is %s', (_, ways, expected) => {
  expect(bestWay(ways)?.id).toBe(expected);
});

test('there is none where nothing is accepted', () => {
  expect(bestWay([])).toBeNull();
});
