import { describe, expect, test } from 'vitest';
import { instantOfWallTime } from '../../../src/domain/time/wall-time.ts';

const at = (text: string): number => Date.parse(text);

describe('a time that a person wrote', () => {
  test.each([
    ['2026-11-21T09:00', 'America/Sao_Paulo', '2026-11-21T12:00Z'],
    ['2017-11-21T09:00:30.5', 'America/Sao_Paulo', '2017-11-21T11:00:30.500Z'],
    ['2026-11-21', 'America/Sao_Paulo', '2026-11-21T03:00Z'],
    ['2026-07-01T10:00', 'Atlantic/Canary', '2026-07-01T09:00Z'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('%s in %s is one instant', (text, zone, instant) => {
    expect(instantOfWallTime(text, zone)).toEqual({ kind: 'instant', at: at(instant) });
  });

  test.each([
    ['2018-11-04T00:00', 'America/Sao_Paulo'],
    ['2018-11-04T00:59:59.999', 'America/Sao_Paulo'],
    ['2026-03-29T02:30', 'Europe/Madrid'],
    ['2011-12-30T12:00', 'Pacific/Apia'],
  ])('%s is skipped in %s', (text, zone) => {
    expect(instantOfWallTime(text, zone)).toEqual({ kind: 'skipped' });
  });

  test('comes twice where the clock is set back', () => {
    expect(instantOfWallTime('2018-02-17T23:00', 'America/Sao_Paulo')).toEqual({
      kind: 'twice',
      at: [at('2018-02-18T01:00Z'), at('2018-02-18T02:00Z')],
    });
    expect(instantOfWallTime('2018-02-17T22:59', 'America/Sao_Paulo').kind).toBe('instant');
    expect(instantOfWallTime('2018-02-18T00:00', 'America/Sao_Paulo').kind).toBe('instant');
  });

  test.each([
    ['2017-09-31T09:00', 'UTC'],
    ['2026-11-21T24:00', 'UTC'],
    ['2026-11-21T09:00Z', 'UTC'],
    ['tomorrow', 'UTC'],
    ['2026-11-21T09:00', 'Mars/Olympus'],
  ])('%s in %s is none', (text, zone) => {
    expect(instantOfWallTime(text, zone)).toEqual({ kind: 'invalid' });
  });
});
