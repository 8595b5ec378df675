import { describe, expect, test } from 'vitest';
import { instantFrom, instantsFrom } from '../../scripts/lib/at.ts';
import { WrongUse } from '../../scripts/lib/wrong-use.ts';

const CLOCK = Date.UTC(2026, 10, 23, 12);
const clock = () => CLOCK;
const FIXED = { PUBLISH_AT: '2026-01-01T10:00Z' };

describe('the instant that is meant', () => {
  test('is --at before PUBLISH_AT before the clock', () => {
    expect(instantFrom({ at: '2026-11-21T09:00-03:00', env: FIXED, clock })).toBe(Date.UTC(2026, 10, 21, 12));
    expect(instantFrom({ env: FIXED, clock })).toBe(Date.UTC(2026, 0, 1, 10));
    expect(instantFrom({ env: {}, clock })).toBe(CLOCK);
    expect(instantFrom({ env: { PUBLISH_AT: '' }, clock })).toBe(CLOCK);
  });

  test('is that of a wall time in the zone of --tz', () => {
    const at = instantFrom({ at: '2026-11-21T09:00', tz: 'America/Sao_Paulo', env: {}, clock });
    expect(at).toBe(Date.UTC(2026, 10, 21, 12));
  });

  test('is not moved by --tz where the time has its offset', () => {
    const at = instantFrom({ at: '2026-11-21T09:00Z', tz: 'America/Sao_Paulo', env: {}, clock });
    expect(at).toBe(Date.UTC(2026, 10, 21, 9));
  });

  test('is a list in the order of the arguments, and one without any', () => {
    const sources = { env: {}, clock };
    expect(instantsFrom(['2026-11-21T09:00Z', '2026-11-20T09:00Z'], sources)).toEqual([
      Date.UTC(2026, 10, 21, 9),
      Date.UTC(2026, 10, 20, 9),
    ]);
    expect(instantsFrom([], sources)).toEqual([CLOCK]);
  });

  test.each([
    [
      'that the clocks skip',
      '2018-11-04T00:30',
      'America/Sao_Paulo',
      'which the clocks of America/Sao_Paulo skip',
    ],
    ['that comes twice', '2018-02-17T23:30', 'America/Sao_Paulo', 'which comes twice in America/Sao_Paulo'],
    ['without a zone', '2018-02-17T12:30', undefined, 'a time without a zone'],
    ['that is a date alone', '2018-02-17', 'America/Sao_Paulo', 'which is no time'],
    ['of a date that does not exist', '2017-09-31T10:00Z', undefined, 'which is no time'],
    ['of an empty text', '', undefined, 'which is no time'],
    ['in a zone that does not exist', '2017-09-30T10:00Z', 'Mars/Olympus', '--tz is "Mars/Olympus"'],
  ])('is refused %s', (_, at, tz, message) => {
    const ask = () => instantFrom({ at, tz, env: {}, clock });
    expect(ask).toThrow(WrongUse);
    expect(ask).toThrow(message);
  });

  test('is refused where PUBLISH_AT is wrong, and named so', () => {
    expect(() => instantFrom({ env: { PUBLISH_AT: 'noon' }, clock })).toThrow('PUBLISH_AT is "noon"');
  });
});
