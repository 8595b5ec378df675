import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { intervalsText, stripOf, wholeRanges } from '../../../src/views/hours/interval-text.ts';

const t = messagesOf('pt-BR');

describe('the hours of a date in words', () => {
  test.each([
    ['closed without any', [], 'Fechado'],
    ['one interval', [{ start: 540, end: 720 }], '09:00 às 12:00'],
    [
      'two, in order',
      [
        { start: 840, end: 1080 },
        { start: 540, end: 720 },
      ],
      '09:00 às 12:00, 14:00 às 18:00',
    ],
    ['until the end of the day as 24:00', [{ start: 1080, end: 1440 }], '18:00 às 24:00'],
    ['the whole day', [{ start: 0, end: 1440 }], '24 horas'],
    ['past midnight, saying so', [{ start: 1200, end: 480 }], '20:00 às 08:00 do dia seguinte'],
  ])('%s', (_, intervals, text) => {
    expect(intervalsText(intervals, t)).toBe(text);
  });
});

test('ranges are not broken at the end of a line, lists of them are', () => {
  expect(wholeRanges('Chat: 09:00 às 12:00, 14:00 to 18:00 do dia seguinte')).toBe(
    'Chat: 09:00\u00a0às\u00a012:00, 14:00\u00a0to\u00a018:00 do dia seguinte',
  );
});

describe('the hours of a date as a strip', () => {
  test('end at the edge of the day where they run past midnight', () => {
    expect(stripOf([{ start: 1200, end: 480 }])).toEqual([{ x: 1200, width: 240 }]);
  });
});
