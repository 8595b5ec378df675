import { describe, expect, test } from 'vitest';
import {
  formatInterval,
  intervalsOverlap,
  parseDays,
  parseInterval,
} from '../../../src/domain/time/hours-text.ts';
import { intervals } from '../../support/site-builder.ts';

describe('an interval', () => {
  test.each([
    ['09:00-12:00', { start: 540, end: 720 }],
    ['00:00-24:00', { start: 0, end: 1440 }],
    ['22:00-06:00', { start: 1320, end: 360 }],
    ['23:59-00:01', { start: 1439, end: 1 }],
  ])('%s, there and back', (text, interval) => {
    expect(parseInterval(text)).toEqual(interval);
    expect(formatInterval(interval)).toBe(text);
  });

  test('that ends at 00:00 ends with the day', () => {
    expect(parseInterval('22:00-00:00')).toEqual({ start: 1320, end: 1440 });
  });

  test.each([
    '9:00-12:00',
    '09:00-09:00',
    '24:00-08:00',
    '10:00-24:01',
    '10:00-25:00',
    '10:60-11:00',
    '09:00',
    '',
  ])('"%s" is none', (text) => {
    expect(parseInterval(text)).toBeNull();
  });
});

describe('days of the week', () => {
  test.each([
    ['sat', [5]],
    ['mon-fri', [0, 1, 2, 3, 4]],
    ['mon,wed', [0, 2]],
    ['mon-tue, fri', [0, 1, 4]],
    ['sat-mon', [5, 6, 0]],
    ['daily', [0, 1, 2, 3, 4, 5, 6]],
  ])('%s', (text, days) => {
    expect(parseDays(text)).toEqual(days);
  });

  test.each(['Mon', 'monday', 'mon-mon', 'mon,mon', 'mon-wed,tue', 'mon-', 'mon-tue-wed', 'daily,mon', ''])(
    '"%s" are none',
    (text) => {
      expect(parseDays(text)).toBeNull();
    },
  );
});

describe('intervals of one date', () => {
  test('that overlap are named', () => {
    const list = intervals('14:00-18:00 09:00-14:30');
    expect(intervalsOverlap(list)).toEqual([list[1], list[0]]);
  });

  test('overlap past midnight too', () => {
    expect(intervalsOverlap(intervals('22:00-02:00 23:00-23:30'))).not.toBeNull();
  });

  test.each([
    ['touch', '09:00-12:00 12:00-18:00'],
    ['end past midnight, where the same morning is another day', '22:00-06:00 05:00-07:00'],
    ['are one', '22:00-06:00'],
  ])('do not overlap when they %s', (_, text) => {
    expect(intervalsOverlap(intervals(text))).toBeNull();
  });
});
