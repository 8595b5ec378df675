import { describe, expect, test } from 'vitest';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import { isZone, offsetAt, offsetPeriods } from '../../../src/domain/time/offset-periods.ts';

const HOUR = 3_600_000;

describe('the name of a zone', () => {
  test.each(['America/Sao_Paulo', 'UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'Etc/GMT+3'])(
    '%s is one',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  test.each(['america/sao_paulo', '+03:00', '-03:00', 'Mars/Olympus', 'utc', 'BRT', ''])(
    '"%s" is none',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe('the offset of a zone', () => {
  test.each([
    ['America/Sao_Paulo', '2017-12-21T00:00Z', -2],
    ['America/Sao_Paulo', '2026-12-21T00:00Z', -3],
    ['Europe/Madrid', '2026-03-29T00:59:59.999Z', 1],
    ['Europe/Madrid', '2026-03-29T01:00Z', 2],
    ['Europe/Madrid', '2026-10-25T00:59:59.999Z', 2],
    ['Europe/Madrid', '2026-10-25T01:00Z', 1],
    ['Asia/Kolkata', '2026-11-23T04:00Z', 5.5],
    ['Australia/Lord_Howe', '2026-12-01T00:00Z', 11],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00Z', 14],
    ['Europe/Lisbon', '2099-07-01T00:00Z', 1],
  ])('of %s at %s is %d hours', (zone, at, hours) => {
    expect(offsetAt(zone, Date.parse(at)) / HOUR).toBe(hours);
  });

  test('of an unknown zone is a mistake of the programmer', () => {
    expect(() => offsetAt('Mars/Olympus', 0)).toThrow(RangeError);
  });
});

describe('periods of constant offset', () => {
  test('cover the time asked for without gaps, a week short as they may be', () => {
    const periods = offsetPeriods('America/Boa_Vista', Date.UTC(2000, 8, 1), Date.UTC(2000, 11, 1));
    expect(periods.map(({ from, offset }) => [formatInstant(from), offset / HOUR])).toEqual([
      ['2000-09-01T00:00:00.000Z', -4],
      ['2000-10-08T04:00:00.000Z', -3],
      ['2000-10-15T03:00:00.000Z', -4],
    ]);
    expect(periods.map(({ until }) => until)).toEqual([
      ...periods.slice(1).map(({ from }) => from),
      Date.UTC(2000, 11, 1),
    ]);
  });

  test('of a zone without clock changes is one, however long', () => {
    const periods = offsetPeriods('Asia/Kolkata', Date.UTC(1995, 0, 1), Date.UTC(2101, 0, 1));
    expect(periods).toEqual([
      { from: Date.UTC(1995, 0, 1), until: Date.UTC(2101, 0, 1), offset: 5.5 * HOUR },
    ]);
  });

  test('of no time are none', () => {
    expect(offsetPeriods('UTC', 5, 5)).toEqual([]);
  });
});
