import { describe, expect, test } from 'vitest';
import type { Said } from '../../src/i18n/problems/say.ts';
import { readDate, readInstant, writtenInstant } from '../../src/schemas/fields/dates.ts';
import { toldText } from '../support/told.ts';

const said = (read: object) =>
  'message' in read && 'fix' in read
    ? `${toldText(read.message as Said)}; ${toldText(read.fix as Said | null)}`
    : read;

describe('a date', () => {
  test.each([
    [
      '2017-09-31',
      'is 2017-09-31, a date that does not exist: that month has 30 days; write a date that exists',
    ],
    [
      '2026-02-29',
      'is 2026-02-29, a date that does not exist: that month has 28 days; write a date that exists',
    ],
    [
      '2028-02-30',
      'is 2028-02-30, a date that does not exist: that month has 29 days; write a date that exists',
    ],
    [
      '2026-13-01',
      'is 2026-13-01, a date that does not exist: there are 12 months; write a date that exists',
    ],
    ['17/10/2017', 'is "17/10/2017"; write 2017-10-17 (year-month-day)'],
    ['1.2.2026', 'is "1.2.2026"; write 2026-02-01 (year-month-day)'],
    ['31/09/2017', 'is "31/09/2017"; write a date like 2026-11-21 (year-month-day)'],
    ['2026-1-5', 'is "2026-1-5"; write a date like 2026-11-21 (year-month-day)'],
  ])('cannot be %s', (text, message) => {
    expect(said(readDate(text))).toBe(message);
  });

  test('is the 29th of February in a leap year', () => {
    expect(readDate('2028-02-29')).toEqual({ value: 21243 });
  });
});

describe('an instant', () => {
  test('carries its offset, or is told how to, by the zone of the site on that day', () => {
    const at = (text: string) => said(readInstant(text, 'America/Sao_Paulo'));
    expect(at('2017-10-16T19:26-02:00')).toEqual({ value: Date.UTC(2017, 9, 16, 21, 26) });
    expect(at('2017-10-16T19:26')).toContain('write 2017-10-16T19:26-02:00');
    expect(at('2026-10-16 19:26')).toContain('write 2026-10-16T19:26-03:00');
    expect(at('2026-10-16')).toContain('write 2026-10-16T00:00-03:00');
  });

  test('that a clock change skips is not guessed', () => {
    expect(said(readInstant('2018-11-04T00:30', 'America/Sao_Paulo'))).toContain(
      'write 2018-11-04T00:30 with the offset',
    );
  });

  test('is written back as content writes it', () => {
    expect(writtenInstant(Date.UTC(2017, 9, 16, 21, 26), 'America/Sao_Paulo')).toBe('2017-10-16T19:26-02:00');
    expect(writtenInstant(Date.UTC(2026, 0, 1, 4, 30), 'Asia/Kolkata')).toBe('2026-01-01T10:00+05:30');
  });
});
