import { describe, expect, test } from 'vitest';
import { formatInstant, parseInstant } from '../../../src/domain/time/instant.ts';

describe('an instant as text', () => {
  test.each([
    ['2017-10-16T19:26-02:00', '2017-10-16T21:26:00.000Z'],
    ['2026-11-23T11:59:59.999Z', '2026-11-23T11:59:59.999Z'],
    ['2026-11-23T11:59:59.1234567Z', '2026-11-23T11:59:59.123Z'],
    ['2028-02-29T00:00+14:00', '2028-02-28T10:00:00.000Z'],
    ['2026-12-31T23:30-00:30', '2027-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(formatInstant(parseInstant(text) ?? 0)).toBe(instant);
  });

  test.each([
    '2017-09-31T10:00Z',
    '2026-02-29T10:00Z',
    '2026-11-21T24:00Z',
    '2026-11-21T10:60Z',
    '2026-11-21T10:00',
    '2026-11-21',
    '2026-11-21 10:00Z',
    '2026-11-21T10:00+15:00',
    '2026-11-21T10:00-0300',
    '2026-11-21T9:00Z',
    '1795262400000',
    '',
  ])('"%s" is none', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
