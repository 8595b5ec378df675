import { describe, expect, test } from 'vitest';
import { skippedTimes } from '../../../src/domain/hours/skipped-times.ts';
import type { Hours, Schedule } from '../../../src/domain/hours/types.ts';
import { parseInstant } from '../../../src/domain/time/instant.ts';
import { ALWAYS, day, weekOf } from '../../support/site-builder.ts';

const at = (text: string): number => parseInstant(text) ?? Number.NaN;

function skipped(zone: string, hours: Hours, more: Partial<Schedule> = {}, from = '2027-01-01T00:00Z') {
  const schedule = { zone, hours, holidays: new Map(), notices: new Map(), outages: [], ...more };
  return skippedTimes(schedule, at(from), at(from) + 300 * 86_400_000);
}

describe('the times that a clock change skips', () => {
  const SPRING = day('2027-03-28');

  test.each([
    ['an opening within the gap', { sun: '02:30-06:00' }, 150],
    ['an opening at its beginning', { sun: '02:00-06:00' }, 120],
    ['a closing within the gap', { sun: '00:00-02:30' }, 150],
    ['a closing after midnight, by the shift of the evening before', { sat: '22:00-02:30' }, 150],
  ])('are those of %s', (_, week, minutes) => {
    expect(skipped('Europe/Madrid', weekOf(week))).toEqual([
      { day: SPRING, minutes, resumes: 180, source: { layer: 'week', id: null } },
    ]);
  });

  test.each([
    ['an opening as the clocks have been set', { sun: '03:00-06:00' }],
    ['a closing as they are set', { sun: '00:00-02:00' }],
    ['a shift that runs across', { sun: '01:00-05:00' }],
    ['a shift of another day', { mon: '02:30-06:00' }],
  ])('are not those of %s', (_, week) => {
    expect(skipped('Europe/Madrid', weekOf(week))).toEqual([]);
  });

  test('are none where nothing has a time, and where clocks never change', () => {
    expect(skipped('Atlantic/Azores', weekOf({ daily: '00:00-24:00' }))).toEqual([]);
    expect(skipped('Europe/Madrid', ALWAYS)).toEqual([]);
    expect(skipped('America/Sao_Paulo', weekOf({ daily: '00:30-06:00' }))).toEqual([]);
  });

  test('come at midnight where clocks change at midnight', () => {
    expect(skipped('Atlantic/Azores', weekOf({ daily: '00:30-06:00' }))).toMatchObject([
      { day: SPRING, minutes: 30, resumes: 60 },
    ]);
    const brazil = skipped('America/Sao_Paulo', weekOf({ daily: '00:30-06:00' }), {}, '2017-10-01T00:00Z');
    expect(brazil).toMatchObject([{ day: day('2017-10-15'), minutes: 30, resumes: 60 }]);
  });

  test('are not those of a date that a holiday closes', () => {
    const holidays = new Map([[SPRING, 'x/2027-03-28']]);
    expect(skipped('Europe/Madrid', weekOf({ sun: '02:30-06:00' }), { holidays })).toEqual([]);
  });
});
