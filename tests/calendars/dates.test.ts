import { describe, expect, test } from 'vitest';
import { addDays, easterOf, isRealDate, weekdayOf } from './dates.ts';

describe('the Easter that the calendars are checked against', () => {
  test.each([
    [1818, '1818-03-22'], // the earliest date there is
    [1943, '1943-04-25'], // the latest
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i falls on %s', (year, date) => {
    expect(easterOf(year)).toBe(date);
  });

  test('falls on a Sunday from 22 March to 25 April in every year from 1900 to 2200', () => {
    for (let year = 1900; year <= 2200; year++) {
      const easter = easterOf(year);
      expect(weekdayOf(easter), easter).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`, easter).toBe(true);
    }
  });
});

test.each(['2026-02-29', '2026-2-1', '2026-04-31', '2026-13-01', '26-01-01'])('%s is not a date', (text) => {
  expect(isRealDate(text)).toBe(false);
});

test('a day after the end of February is in March', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});
