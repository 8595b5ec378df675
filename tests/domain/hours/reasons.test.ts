import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import type { DayRule, Hours, Reason, Schedule } from '../../../src/domain/hours/types.ts';
import { noticeDays, scheduleWith } from '../../support/schedule-builder.ts';
import { ALWAYS, day, holidaysOn, intervals, UNSTATED, weekOf } from '../../support/site-builder.ts';

const office = weekOf({ 'mon-fri': '09:00-18:00' });
const open = (hours: string): DayRule => ({ kind: 'open', intervals: intervals(hours) });
const HOLIDAY = { layer: 'holiday', id: 'br/2017-11-02' };
const NOTICE = { layer: 'notice', id: 'special' };
const WEEK = { layer: 'week', id: null };

const reasonAt = (schedule: Schedule, at: string): Reason => stateAt(schedule, Date.parse(at)).reason;

describe('the reason on Thursday, 2 November 2017', () => {
  const at = '2017-11-02T13:00Z';
  const on = (rule: DayRule | null, holiday: boolean, hours: Hours = office): Reason => {
    const notices = rule === null ? new Map() : noticeDays({ '2017-11-02': rule });
    return reasonAt(
      scheduleWith(hours, { notices, holidays: holidaysOn(...(holiday ? ['2017-11-02'] : [])) }),
      at,
    );
  };

  test.each([
    ['is the week', null, false, { ...WEEK, displaced: null }],
    ['is the holiday, which displaced the week', null, true, { ...HOLIDAY, displaced: WEEK }],
    [
      'is the notice, which displaced the holiday',
      open('09:00-23:00'),
      true,
      { ...NOTICE, displaced: HOLIDAY },
    ],
    [
      'is a notice that closes like the holiday, and displaced the week',
      { kind: 'closed' } as const,
      true,
      { ...NOTICE, displaced: WEEK },
    ],
    [
      'is a notice whose other hours displaced the week, open though both are',
      open('09:00-23:00'),
      false,
      { ...NOTICE, displaced: WEEK },
    ],
    [
      'is a notice that says what the week says, which displaced nothing',
      open('09:00-12:00 12:00-18:00'),
      false,
      { ...NOTICE, displaced: null },
    ],
    [
      'is a notice that keeps the week on a holiday',
      { kind: 'usual-week' } as const,
      true,
      { ...NOTICE, displaced: HOLIDAY },
    ],
    [
      'is that of the date without the notice where it says as usual',
      { kind: 'usual' } as const,
      true,
      { ...HOLIDAY, displaced: WEEK },
    ],
  ])('%s', (_, rule, holiday, reason) => {
    expect(on(rule, holiday)).toEqual(reason);
  });

  test('is a holiday that displaced nothing where the week is closed as well', () => {
    expect(on(null, true, weekOf({ sat: '09:00-12:00' }))).toEqual({ ...HOLIDAY, displaced: null });
  });

  test.each([
    ['always', ALWAYS, 'always'],
    ['unstated', UNSTATED, 'unstated'],
  ] as const)('is a notice that displaced hours that are %s', (_, hours, layer) => {
    expect(on({ kind: 'closed' }, false, hours)).toEqual({ ...NOTICE, displaced: { layer, id: null } });
  });
});

describe('an incident that says that the channel is down', () => {
  const from = Date.parse('2017-11-02T10:00Z');
  const until = Date.parse('2017-11-03T13:30Z');
  const down = { incident: 'dead-line', from, until };
  const schedule = scheduleWith(office, {
    outages: [down],
    holidays: holidaysOn('2017-11-02'),
    notices: noticeDays({ '2017-11-02': open('09:00-12:00') }),
  });
  const because = (displaced: object | null) => ({ layer: 'incident', id: 'dead-line', displaced });

  test.each([
    ['displaces nothing while the channel is closed anyway', '2017-11-02T10:30Z', null],
    ['displaces the notice that would have it open', '2017-11-02T11:00Z', NOTICE],
    ['displaces the week once the notice and the holiday have it closed', '2017-11-02T14:00Z', WEEK],
    ['displaces nothing at night', '2017-11-02T23:00Z', null],
  ])('%s', (_, at, displaced) => {
    expect(reasonAt(schedule, at)).toEqual(because(displaced));
  });

  test('closes the channel from its beginning to its end, whatever lies below', () => {
    expect(stateAt(schedule, Date.parse('2017-11-02T15:00Z'))).toMatchObject({
      state: 'closed',
      since: Date.parse('2017-11-01T20:00Z'),
      until,
    });
    expect(stateAt(schedule, until).state).toBe('open');
    expect(stateAt(schedule, until - 1).state).toBe('closed');
  });

  test('closes it for good while no end is known', () => {
    const lasting = scheduleWith(ALWAYS, { outages: [{ ...down, until: null }] });
    expect(stateAt(lasting, from - 1)).toMatchObject({ state: 'open', until: from });
    expect(stateAt(lasting, from)).toMatchObject({ state: 'closed', since: from, until: null });
  });

  test('closes what is unstated, too', () => {
    const unstated = scheduleWith(UNSTATED, { outages: [down] });
    expect(stateAt(unstated, from)).toMatchObject({
      state: 'closed',
      reason: because({ layer: 'unstated', id: null }),
    });
  });
});

describe('a notice that is withdrawn', () => {
  const until = Date.parse('2017-10-20T12:00Z');
  const notice = { notice: 'special', rule: { kind: 'closed' }, until } as const;
  const schedule = scheduleWith(office, { notices: new Map([[day('2017-10-20'), notice]]) });

  test('rules up to its withdrawal, which is a change', () => {
    expect(stateAt(schedule, until - 1)).toMatchObject({ state: 'closed', until, reason: NOTICE });
    expect(stateAt(schedule, until)).toMatchObject({ state: 'open', since: until, reason: WEEK });
  });

  test('leaves the date to the notice that it had replaced', () => {
    const then = { notice: 'first', rule: open('10:00-11:00') };
    const chained = scheduleWith(office, { notices: new Map([[day('2017-10-20'), { ...notice, then }]]) });
    expect(stateAt(chained, until)).toMatchObject({
      state: 'open',
      reason: { layer: 'notice', id: 'first' },
    });
    expect(stateAt(chained, until).until).toBe(Date.parse('2017-10-20T13:00Z'));
  });
});
