import { describe, expect, test } from 'vitest';
import { civilDateAt, instantsOfWall, startOfDate, wallMinutesAt } from '../../../src/domain/time/civil.ts';
import { formatCivilDate } from '../../../src/domain/time/epoch-day.ts';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import { day } from '../../support/site-builder.ts';

describe('what the wall shows', () => {
  test.each([
    ['America/Sao_Paulo', '2026-11-20T02:59:59.999Z', '2026-11-19', 1439],
    ['America/Sao_Paulo', '2026-11-20T03:00Z', '2026-11-20', 0],
    ['America/Sao_Paulo', '2017-10-15T02:59:59.999Z', '2017-10-14', 1439],
    ['America/Sao_Paulo', '2017-10-15T03:00Z', '2017-10-15', 60],
    ['America/Sao_Paulo', '2018-02-18T01:59Z', '2018-02-17', 1439],
    ['America/Sao_Paulo', '2018-02-18T02:00Z', '2018-02-17', 1380],
    ['Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31', 0],
    ['UTC', '1969-12-31T23:59Z', '1969-12-31', 1439],
  ])('in %s at %s is %s and %i minutes', (zone, at, date, minutes) => {
    const instant = Date.parse(at);
    expect(formatCivilDate(civilDateAt(zone, instant))).toBe(date);
    expect(wallMinutesAt(zone, instant)).toBe(minutes);
  });
});

describe('a date begins', () => {
  test.each([
    ['at its midnight', 'America/Sao_Paulo', '2026-11-20', '2026-11-20T03:00:00.000Z'],
    ['at 01:00 where midnight is skipped', 'America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00:00.000Z'],
    [
      'after the repeated hour of the evening before',
      'America/Sao_Paulo',
      '2018-02-18',
      '2018-02-18T03:00:00.000Z',
    ],
    ['at the first of two midnights', 'America/St_Johns', '2010-11-07', '2010-11-07T02:30:00.000Z'],
    ['with the next where the zone skipped it', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['with the clock change of the Azores', 'Atlantic/Azores', '2026-03-29', '2026-03-29T01:00:00.000Z'],
  ])('%s', (_, zone, date, instant) => {
    expect(formatInstant(startOfDate(zone, day(date)))).toBe(instant);
  });
});

describe('a wall time', () => {
  test.each([
    ['is one instant', 'Europe/Madrid', '2026-11-23', 540, ['2026-11-23T08:00:00.000Z']],
    ['is none in a gap', 'Europe/Madrid', '2026-03-29', 150, []],
    ['is there again when the gap ends', 'Europe/Madrid', '2026-03-29', 180, ['2026-03-29T01:00:00.000Z']],
    [
      'is two where the clock is set back',
      'Europe/Madrid',
      '2026-10-25',
      150,
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ],
    [
      'is one again at the hour of the change',
      'Europe/Madrid',
      '2026-10-25',
      180,
      ['2026-10-25T02:00:00.000Z'],
    ],
  ])('%s', (_, zone, date, minutes, instants) => {
    expect(instantsOfWall(zone, day(date), minutes).map(formatInstant)).toEqual(instants);
  });
});
