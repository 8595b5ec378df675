import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import type { ChannelState, Schedule } from '../../../src/domain/hours/types.ts';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import { noticeDays, scheduleWith } from '../../support/schedule-builder.ts';
import { ALWAYS, holidaysOn, intervals, NEVER, UNSTATED, weekOf } from '../../support/site-builder.ts';

const office = weekOf({ 'mon-fri': '09:00-12:00 14:00-18:00', sat: '14:00-18:00' });

/** State, since and until as text. */
function told(schedule: Schedule, at: string): [ChannelState['state'], string | null, string | null] {
  const { state, since, until } = stateAt(schedule, Date.parse(at));
  const text = (instant: number | null) =>
    instant === null ? null : formatInstant(instant).replace(':00.000Z', 'Z');
  return [state, text(since), text(until)];
}

describe('a week', () => {
  const schedule = scheduleWith(office);

  test.each([
    [
      'is closed the millisecond before it opens',
      '2026-11-23T11:59:59.999Z',
      'closed',
      '2026-11-21T21:00Z',
      '2026-11-23T12:00Z',
    ],
    ['is open at the minute it opens', '2026-11-23T12:00Z', 'open', '2026-11-23T12:00Z', '2026-11-23T15:00Z'],
    [
      'is open the millisecond before it closes',
      '2026-11-23T14:59:59.999Z',
      'open',
      '2026-11-23T12:00Z',
      '2026-11-23T15:00Z',
    ],
    [
      'is closed at the minute it closes',
      '2026-11-23T15:00Z',
      'closed',
      '2026-11-23T15:00Z',
      '2026-11-23T17:00Z',
    ],
    [
      'is closed over Sunday, from Saturday to Monday',
      '2026-11-22T15:00Z',
      'closed',
      '2026-11-21T21:00Z',
      '2026-11-23T12:00Z',
    ],
  ])('%s', (_, at, state, since, until) => {
    expect(told(schedule, at)).toEqual([state, since, until]);
  });

  test('answers in 1995 and in 2100', () => {
    expect(told(schedule, '1995-01-02T12:00Z')).toEqual(['open', '1995-01-02T11:00Z', '1995-01-02T14:00Z']);
    expect(told(schedule, '2100-12-31T20:00Z')).toEqual(['open', '2100-12-31T17:00Z', '2100-12-31T21:00Z']);
  });
});

describe('hours past midnight', () => {
  const schedule = scheduleWith(weekOf({ fri: '22:00-02:00' }), {
    notices: noticeDays({ '2026-11-28': { kind: 'closed' } }),
  });

  test('belong to the date on which they start, whose neighbour may be closed', () => {
    expect(told(schedule, '2026-11-28T04:00Z')).toEqual(['open', '2026-11-28T01:00Z', '2026-11-28T05:00Z']);
    expect(stateAt(schedule, Date.parse('2026-11-28T04:00Z')).reason.layer).toBe('week');
    expect(stateAt(schedule, Date.parse('2026-11-28T05:00Z')).reason.layer).toBe('notice');
  });

  test('join what touches or overlaps them on the next date', () => {
    const joined = scheduleWith(
      weekOf({ fri: '22:00-02:00', sat: '02:00-03:00', 'sun,mon': '20:00-24:00 00:00-21:00' }),
    );
    expect(told(joined, '2026-11-28T04:00Z')).toEqual(['open', '2026-11-28T01:00Z', '2026-11-28T06:00Z']);
    expect(told(joined, '2026-11-29T12:00Z')).toEqual(['open', '2026-11-29T03:00Z', '2026-12-01T03:00Z']);
  });

  test('of two dates at once are given the reason of the later', () => {
    const both = scheduleWith(weekOf({ daily: '10:00-12:00' }), {
      notices: noticeDays({ '2026-11-23': { kind: 'open', intervals: intervals('22:00-12:00') } }),
    });
    expect(stateAt(both, Date.parse('2026-11-24T12:00Z')).reason.layer).toBe('notice');
    expect(stateAt(both, Date.parse('2026-11-24T14:00Z')).reason.layer).toBe('week');
    expect(told(both, '2026-11-24T14:00Z')).toEqual(['open', '2026-11-24T01:00Z', '2026-11-24T15:00Z']);
  });
});

describe('a clock change', () => {
  test.each([
    [
      'that skips the opening opens at the first time there is',
      '00:00-08:00',
      '2017-10-15T03:00Z',
      '2017-10-15T03:00Z',
      '2017-10-15T10:00Z',
    ],
    [
      'that skips the whole interval leaves nothing of it',
      '00:15-00:45',
      '2017-10-15T03:00Z',
      '2017-10-08T03:45Z',
      '2017-10-22T02:15Z',
    ],
  ])('%s', (_, hours, at, since, until) => {
    const schedule = scheduleWith(weekOf({ sun: hours }));
    expect(told(schedule, at).slice(1)).toEqual([since, until]);
  });

  test('that repeats an hour counts it twice, and closes between when the shift ends within', () => {
    const schedule = scheduleWith(weekOf({ sat: '18:00-23:30' }));
    expect(told(schedule, '2019-02-17T01:00Z')).toEqual(['open', '2019-02-16T20:00Z', '2019-02-17T01:30Z']);
    expect(told(schedule, '2019-02-17T01:45Z')).toEqual(['closed', '2019-02-17T01:30Z', '2019-02-17T02:00Z']);
    expect(told(schedule, '2019-02-17T02:00Z')).toEqual(['open', '2019-02-17T02:00Z', '2019-02-17T02:30Z']);
  });

  test('that drops a whole date drops its hours', () => {
    const schedule = scheduleWith(weekOf({ fri: '09:00-17:00' }), { zone: 'Pacific/Apia' });
    // Friday 30 December 2011 never was.
    expect(told(schedule, '2011-12-30T10:00Z')).toEqual(['closed', '2011-12-24T03:00Z', '2012-01-05T19:00Z']);
  });
});

describe('the horizon', () => {
  test('hides a change that is more than 400 days off, and shows one that is not', () => {
    const schedule = scheduleWith(NEVER, {
      notices: noticeDays({ '2026-01-01': { kind: 'open', intervals: intervals('00:00-24:00') } }),
    });
    const opens = Date.parse('2026-01-01T03:00Z');
    const closes = Date.parse('2026-01-02T03:00Z');
    const days = (count: number) => count * 86_400_000;
    expect(stateAt(schedule, opens - days(400)).until).toBe(opens);
    expect(stateAt(schedule, opens - days(400) - 1).until).toBeNull();
    expect(stateAt(schedule, closes + days(400)).since).toBe(closes);
    expect(stateAt(schedule, closes + days(400) + 1).since).toBeNull();
  });

  test.each([
    ['always', ALWAYS, 'open'],
    ['never', NEVER, 'closed'],
    ['unstated', UNSTATED, 'unstated'],
    ['week', weekOf({ daily: '00:00-24:00' }), 'open'],
  ] as const)('is empty where the hours are %s', (layer, hours, state) => {
    const schedule = scheduleWith(hours);
    expect(told(schedule, '2026-11-23T12:00Z')).toEqual([state, null, null]);
    expect(stateAt(schedule, 0).reason).toEqual({ layer, id: null, displaced: null });
  });
});

describe('a change of the reason alone', () => {
  const schedule = scheduleWith(weekOf({ daily: '00:00-24:00' }), {
    notices: noticeDays({ '2026-11-25': { kind: 'open', intervals: intervals('00:00-24:00') } }),
  });

  test('is no change of the state', () => {
    expect(told(schedule, '2026-11-25T12:00Z')).toEqual(['open', null, null]);
    expect(stateAt(schedule, Date.parse('2026-11-25T12:00Z')).reason.layer).toBe('notice');
  });
});

describe('unstated hours', () => {
  const schedule = scheduleWith(UNSTATED, {
    holidays: holidaysOn('2026-11-20'),
    notices: noticeDays({ '2026-11-23': { kind: 'open', intervals: intervals('09:00-18:00') } }),
  });

  test('are stated by a notice on its dates', () => {
    expect(told(schedule, '2026-11-23T12:00Z')).toEqual(['open', '2026-11-23T12:00Z', '2026-11-23T21:00Z']);
    expect(told(schedule, '2026-11-23T21:00Z')).toEqual(['closed', '2026-11-23T21:00Z', '2026-11-24T03:00Z']);
    expect(told(schedule, '2026-11-24T03:00Z')).toEqual(['unstated', '2026-11-24T03:00Z', null]);
  });

  test('no holiday closes', () => {
    expect(stateAt(schedule, Date.parse('2026-11-20T12:00Z')).state).toBe('unstated');
  });
});
