import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import { scheduleOf, scheduleOfWorks } from '../../../src/domain/notices/schedule.ts';
import type { Incident, Notice } from '../../../src/model/types.ts';
import { incident, update } from '../../support/hand-built-status.ts';
import { ALWAYS, channelOf, departmentOf, holidaysOn, noticeOf, weekOf } from '../../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);
const email = channelOf('support/email', weekOf({ 'mon-sat': '09:00-19:00' }), {
  holidays: holidaysOn('2017-11-02'),
});
const channels = ['support/phone', 'support/email'];

/** `open special`: the state at an instant and the id of what says so, with what is known then or at `now`. */
function told(
  notices: readonly Notice[],
  when: string,
  { now = when, incidents = [] as readonly Incident[] } = {},
): string {
  const schedule = scheduleOf(email, { notices, incidents, now: at(now) });
  const { state, reason } = stateAt(schedule, at(when));
  return `${state} by ${reason.id ?? reason.layer}`;
}

const special = noticeOf('special', {
  published: '2017-10-16T19:26-02:00',
  channels,
  days: {
    '2017-10-17..2017-10-18': 'closed',
    '2017-10-19..2017-10-21': { 'support/email': '09:00-23:00' },
    '2017-10-22': 'usual',
    '2017-11-02': { 'support/email': '09:00-23:00' },
  },
});

describe('the schedule of a channel', () => {
  test.each([
    ['is closed by the notice', '2017-10-17T13:00Z', 'closed by special'],
    ['is open by the notice, longer than usual', '2017-10-20T00:30Z', 'open by special'],
    ['is open by the notice on a holiday', '2017-11-02T13:00Z', 'open by special'],
    ['is as without the notice where it says so', '2017-10-22T13:00Z', 'closed by week'],
    ['is as usual on other dates', '2017-10-23T13:00Z', 'open by week'],
  ])('%s', (_, when, expected) => {
    expect(told([special], when)).toBe(expected);
  });

  test('does not know a notice before it is published', () => {
    expect(told([special], '2017-10-17T13:00Z', { now: '2017-10-16T21:25Z' })).toBe('open by week');
    expect(told([special], '2017-10-17T13:00Z', { now: '2017-10-16T21:26Z' })).toBe('closed by special');
  });

  test('closes a channel of the notice that open does not name', () => {
    const phone = channelOf('support/phone', ALWAYS);
    const schedule = scheduleOf(phone, { notices: [special], incidents: [], now: at('2017-10-19T13:00Z') });
    expect(stateAt(schedule, at('2017-10-19T13:00Z'))).toMatchObject({
      state: 'closed',
      reason: { id: 'special' },
    });
  });

  test('knows no holiday where it is always open', () => {
    const always = channelOf('support/email', ALWAYS, { holidays: holidaysOn('2017-11-02') });
    const schedule = scheduleOf(always, { notices: [], incidents: [], now: 0 });
    expect(stateAt(schedule, at('2017-11-02T13:00Z'))).toMatchObject({
      state: 'open',
      since: null,
      until: null,
    });
  });
});

describe('a notice that replaces another', () => {
  const second = noticeOf('second', {
    published: '2017-10-18T12:00Z',
    channels: ['support/email'],
    days: { '2017-10-18': 'usual', '2017-10-20': 'closed', '2017-10-25': 'closed' },
    replaces: ['special'],
  });

  test.each([
    ['rules where both speak', '2017-10-20T13:00Z', 'closed by second'],
    ['rules where it alone speaks', '2017-10-25T13:00Z', 'closed by second'],
    ['leaves the other its own dates', '2017-10-19T13:00Z', 'open by special'],
    ['leaves the other what it says is as usual', '2017-10-18T13:00Z', 'closed by special'],
  ])('%s', (_, when, expected) => {
    expect(told([special, second], when)).toBe(expected);
    expect(told([second, special], when)).toBe(expected);
  });

  test('does nothing before it is published', () => {
    expect(told([special, second], '2017-10-20T13:00Z', { now: '2017-10-18T11:00Z' })).toBe(
      'open by special',
    );
  });

  test('gives way to what it replaced once it is withdrawn', () => {
    const withdrawn = { ...second, withdrawn: { at: at('2017-10-20T14:00Z'), text: null } };
    expect(told([special, withdrawn], '2017-10-20T13:00Z')).toBe('closed by second');
    expect(told([special, withdrawn], '2017-10-20T14:00Z')).toBe('open by special');
    expect(told([special, withdrawn], '2017-10-25T13:00Z')).toBe('open by week');
  });

  test('rules over what the replaced one had replaced', () => {
    const third = noticeOf('third', {
      published: '2017-10-19T00:00Z',
      channels: ['support/email'],
      days: { '2017-10-19': 'usual-week' },
      replaces: ['second'],
    });
    expect(told([special, second, third], '2017-10-20T00:30Z')).toBe('closed by third');
  });
});

describe('an incident', () => {
  const dead = incident('dead-line', [
    update('2017-10-23T10:30-02:00', 'investigating', { channels: { 'support/email': 'down' } }),
    update('2017-10-23T12:00-02:00', 'resolved', { channels: { 'support/email': 'up' } }),
  ]);

  test('closes the channel until an update says that it is up', () => {
    expect(told([], '2017-10-23T13:00Z', { incidents: [dead] })).toBe('closed by dead-line');
    expect(told([], '2017-10-23T14:00Z', { incidents: [dead] })).toBe('open by week');
  });

  test('says nothing before its update', () => {
    const now = '2017-10-23T12:00Z';
    expect(told([], '2017-10-23T13:00Z', { incidents: [dead], now })).toBe('open by week');
  });
});

describe('the schedule of a department that only works', () => {
  const monitoring = departmentOf('monitoring', [], { works: weekOf({ daily: '00:00-24:00' }) });

  test('obeys a notice that speaks of the department', () => {
    const notices = [noticeOf('pause', { channels: ['monitoring'], days: { '2017-10-17': 'closed' } })];
    const schedule = scheduleOfWorks(monitoring, { notices, incidents: [], now: at('2017-10-17T12:00Z') });
    expect(stateAt(schedule, at('2017-10-17T12:00Z'))).toMatchObject({
      state: 'closed',
      reason: { id: 'pause' },
    });
    expect(stateAt(schedule, at('2017-10-18T12:00Z')).state).toBe('open');
  });

  test('keeps the holidays of the department, unless it always works', () => {
    const holidays = holidaysOn('2017-11-02');
    const on = (works: typeof ALWAYS) =>
      stateAt(
        scheduleOfWorks({ ...monitoring, works, holidays }, { notices: [], incidents: [], now: 0 }),
        at('2017-11-02T12:00Z'),
      ).state;
    expect(on(weekOf({ daily: '00:00-24:00' }))).toBe('closed');
    expect(on(ALWAYS)).toBe('open');
  });
});
