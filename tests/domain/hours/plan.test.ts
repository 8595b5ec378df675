import { describe, expect, test } from 'vitest';
import { planOf, planUnder } from '../../../src/domain/hours/plan.ts';
import { formatInterval } from '../../../src/domain/time/hours-text.ts';
import { noticeDays, scheduleWith } from '../../support/schedule-builder.ts';
import { day, holidaysOn, intervals, UNSTATED, weekOf } from '../../support/site-builder.ts';

const hoursOf = (text: string): string | undefined => {
  const schedule = scheduleWith(weekOf({ mon: text }));
  return planOf(schedule, day('2026-11-23')).intervals?.map(formatInterval).join(' ');
};

describe('what starts on a date under a rule of a notice', () => {
  const christmas = day('2026-12-25');
  const schedule = scheduleWith(weekOf({ fri: '09:00-18:00' }), { holidays: holidaysOn('2026-12-25') });

  test('is what the rule says, be it closed, open or the week in spite of a holiday', () => {
    const open = { kind: 'open', intervals: intervals('10:00-12:00') } as const;
    expect(planUnder(schedule, open, christmas)).toEqual({ intervals: open.intervals, source: null });
    expect(planUnder(schedule, { kind: 'closed' }, christmas)).toEqual({ intervals: [], source: null });
    const week = planUnder(schedule, { kind: 'usual-week' }, christmas);
    expect(week.intervals?.map(formatInterval)).toEqual(['09:00-18:00']);
  });

  test('is what holds without it where it leaves the date as usual', () => {
    expect(planUnder(schedule, { kind: 'usual' }, christmas)).toMatchObject({
      intervals: [],
      source: { layer: 'holiday', id: 'br/2026-12-25' },
    });
  });
});

describe('what starts on a date', () => {
  test.each([
    ['is put in order', '14:00-18:00 09:00-12:00', '09:00-12:00 14:00-18:00'],
    ['is one where it touches or overlaps', '09:00-12:00 11:00-13:00 13:00-18:00', '09:00-18:00'],
    ['runs past midnight as one', '20:00-24:00 22:00-02:00', '20:00-02:00'],
    ['stays apart where it would run round the clock', '08:00-20:00 20:00-10:00', '08:00-20:00 20:00-10:00'],
    ['is nothing on a closed date', '', ''],
  ])('%s', (_, written, shown) => {
    expect(hoursOf(written)).toBe(shown);
  });

  test('is not known where hours are unstated', () => {
    expect(planOf(scheduleWith(UNSTATED), day('2026-11-23'))).toEqual({
      intervals: null,
      source: { layer: 'unstated', id: null },
      displaced: null,
    });
  });

  test('comes from the holiday, and says what that displaced', () => {
    const schedule = scheduleWith(weekOf({ fri: '09:00-18:00' }), { holidays: holidaysOn('2026-11-20') });
    expect(planOf(schedule, day('2026-11-20'))).toEqual({
      intervals: [],
      source: { layer: 'holiday', id: 'br/2026-11-20' },
      displaced: { layer: 'week', id: null },
    });
  });

  test('comes from what holds at the end of the date on which a notice is withdrawn', () => {
    const rule = { kind: 'closed' } as const;
    const withdrawn = (until: string) =>
      scheduleWith(weekOf({ fri: '09:00-18:00' }), {
        notices: new Map([[day('2026-11-20'), { notice: 'special', rule, until: Date.parse(until) }]]),
      });
    const on = (until: string) => planOf(withdrawn(until), day('2026-11-20')).source.layer;
    expect(on('2026-11-20T12:00Z')).toBe('week');
    expect(on('2026-11-21T03:00Z')).toBe('notice');
  });

  test('comes from the notice, the week aside', () => {
    const schedule = scheduleWith(weekOf({ fri: '09:00-18:00' }), {
      notices: noticeDays({ '2026-11-20': { kind: 'open', intervals: intervals('10:00-13:00') } }),
    });
    expect(planOf(schedule, day('2026-11-20'))).toMatchObject({
      intervals: [{ start: 600, end: 780 }],
      source: { layer: 'notice', id: 'special' },
    });
  });
});
