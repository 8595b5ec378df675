import { describe, expect, test } from 'vitest';
import {
  epochDayOf,
  formatCivilDate,
  parseCivilDate,
  partsOfDay,
  weekdayOf,
} from '../../../src/domain/time/epoch-day.ts';

describe('a civil date', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2026-11-21', 20778],
    ['2028-02-29', 21243],
    ['0050-01-01', -701265],
  ])('%s is day %i, there and back', (text, day) => {
    expect(parseCivilDate(text)).toBe(day);
    expect(formatCivilDate(day)).toBe(text);
  });

  test.each([
    '2017-09-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '21/11/2026',
    '20261121',
    '',
  ])('"%s" is none', (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });

  test('comes apart into the parts it was made of', () => {
    expect(partsOfDay(epochDayOf(2028, 2, 29))).toEqual({ year: 2028, month: 2, day: 29 });
    expect(partsOfDay(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-22', 6],
    ['1970-01-01', 3],
    ['1969-12-28', 6],
  ])('%s falls on weekday %i, Monday being 0', (text, weekday) => {
    expect(weekdayOf(parseCivilDate(text) ?? 0)).toBe(weekday);
  });
});
