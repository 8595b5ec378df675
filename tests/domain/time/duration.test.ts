import { describe, expect, test } from 'vitest';
import { parseDuration, parseDurationRange } from '../../../src/domain/time/duration.ts';

const minutes = (count: number) => ({ unit: 'minutes', minutes: count });

describe('a duration', () => {
  test.each([
    ['90m', minutes(90)],
    ['4h', minutes(240)],
    ['2d', minutes(2880)],
    ['0m', minutes(0)],
    ['1bd', { unit: 'open-days', days: 1 }],
  ])('%s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  test.each(['', '4', 'h', '4 h', '04h', '-4h', '1.5h', '0bd', '1w', '4H', '999999m'])(
    '"%s" is none',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );
});

describe('a range of durations', () => {
  test.each([
    ['5m-4h', { earliest: minutes(5), latest: minutes(240) }],
    ['4h', { earliest: null, latest: minutes(240) }],
    ['4h-1bd', { earliest: minutes(240), latest: { unit: 'open-days', days: 1 } }],
    ['4h-4h', { earliest: minutes(240), latest: minutes(240) }],
  ])('%s', (text, range) => {
    expect(parseDurationRange(text)).toEqual(range);
  });

  test.each(['4h-5m', '2bd-1bd', '5m-', '-4h', '5m-4h-6h', '5m – 4h', ''])('"%s" is none', (text) => {
    expect(parseDurationRange(text)).toBeNull();
  });
});
