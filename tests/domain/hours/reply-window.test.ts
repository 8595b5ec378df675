import { describe, expect, test } from 'vitest';
import { replyWindow } from '../../../src/domain/hours/reply-window.ts';
import type { Schedule } from '../../../src/domain/hours/types.ts';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import { noticeDays, scheduleWith } from '../../support/schedule-builder.ts';
import { ALWAYS, holidaysOn, intervals, NEVER, range, UNSTATED, weekOf } from '../../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);

/** `earliest latest` as text; São Paulo is three hours behind UTC in 2026. */
function due(schedule: Schedule, target: string, counted: 'open' | 'elapsed', sentAt: string): string | null {
  const window = replyWindow(schedule, range(target), counted, at(sentAt));
  if (window === null) return null;
  const text = (instant: number | null) => (instant === null ? '–' : formatInstant(instant).slice(0, 16));
  return `${text(window.earliest)} ${text(window.latest)}`;
}

const office = scheduleWith(weekOf({ 'mon-fri': '09:00-18:00' }), { holidays: holidaysOn('2026-11-20') });

describe('counted in open time', () => {
  test.each([
    ['runs on while it is open', '5m-4h', '2026-11-23T13:00Z', '2026-11-23T13:05 2026-11-23T17:00'],
    ['goes on after the night', '5m-4h', '2026-11-23T19:00Z', '2026-11-23T19:05 2026-11-24T14:00'],
    ['begins with the opening', '5m-4h', '2026-11-22T19:00Z', '2026-11-23T12:05 2026-11-23T16:00'],
    ['skips a holiday and the weekend', '2h', '2026-11-19T20:00Z', '– 2026-11-23T13:00'],
    ['ends at closing where it ends exactly then', '1h', '2026-11-23T20:00Z', '– 2026-11-23T21:00'],
    ['counts a day as 24 open hours', '1d', '2026-11-23T12:00Z', '– 2026-11-25T18:00'],
    [
      'is due at once where nothing is to be waited for',
      '0m-1h',
      '2026-11-22T19:00Z',
      '2026-11-22T19:00 2026-11-23T13:00',
    ],
  ])('%s', (_, target, sentAt, expected) => {
    expect(due(office, target, 'open', sentAt)).toBe(expected);
  });

  test('goes on without an end where the channel never closes', () => {
    expect(due(scheduleWith(ALWAYS), '2d', 'open', '2026-11-23T12:00Z')).toBe('– 2026-11-25T12:00');
  });
});

describe('counted by the clock', () => {
  test.each([
    [
      'from the sending while it is open',
      '30m-24h',
      '2026-11-23T13:00Z',
      '2026-11-23T13:30 2026-11-24T13:00',
    ],
    [
      'from the next opening outside hours',
      '30m-24h',
      '2026-11-20T13:00Z',
      '2026-11-23T12:30 2026-11-24T12:00',
    ],
    ['from the opening at the minute of closing', '1h', '2026-11-23T21:00Z', '– 2026-11-24T13:00'],
  ])('%s', (_, target, sentAt, expected) => {
    expect(due(office, target, 'elapsed', sentAt)).toBe(expected);
  });
});

describe('1bd ends with the closing of the next open date', () => {
  test.each([
    ['after one within hours', '2026-11-23T13:00Z', '2026-11-24T21:00'],
    ['after one before opening', '2026-11-23T10:00Z', '2026-11-24T21:00'],
    ['after one after closing', '2026-11-23T22:00Z', '2026-11-24T21:00'],
    ['over a holiday and the weekend', '2026-11-19T13:00Z', '2026-11-23T21:00'],
    ['from a closed date', '2026-11-22T13:00Z', '2026-11-23T21:00'],
  ])('%s', (_, sentAt, latest) => {
    expect(due(office, '1bd', 'open', sentAt)).toBe(`– ${latest}`);
    expect(due(office, '1bd', 'elapsed', sentAt)).toBe(`– ${latest}`);
  });

  test('and 2bd with that of the one after', () => {
    expect(due(office, '1bd-2bd', 'open', '2026-11-19T13:00Z')).toBe('2026-11-23T21:00 2026-11-24T21:00');
  });

  test('of night shifts, one past midnight belongs to the evening before', () => {
    const night = scheduleWith(weekOf({ daily: '22:00-06:00' }));
    expect(due(night, '1bd', 'open', '2026-11-24T02:00Z')).toBe('– 2026-11-25T09:00');
    expect(due(night, '1bd', 'open', '2026-11-24T04:00Z')).toBe('– 2026-11-25T09:00');
    expect(due(night, '1bd', 'open', '2026-11-24T12:00Z')).toBe('– 2026-11-26T09:00');
  });

  test('not of one that an incident takes away', () => {
    const outages = [{ incident: 'x', from: at('2026-11-23T20:00Z'), until: at('2026-11-25T12:00Z') }];
    expect(due({ ...office, outages }, '1bd', 'open', '2026-11-23T13:00Z')).toBe('– 2026-11-25T21:00');
  });

  test('midnight where it never closes', () => {
    expect(due(scheduleWith(ALWAYS), '1bd', 'open', '2026-11-23T13:00Z')).toBe('– 2026-11-25T03:00');
  });
});

describe('nobody can tell', () => {
  const lasting = [{ incident: 'x', from: at('2026-11-23T12:00Z'), until: null }];
  test.each([
    ['where hours are unstated', scheduleWith(UNSTATED)],
    ['where it never opens', scheduleWith(NEVER)],
    ['while an incident has it down without an end', { ...office, outages: lasting }],
  ])('%s', (_, schedule) => {
    for (const target of ['5m-4h', '1bd']) {
      expect(due(schedule, target, 'open', '2026-11-23T13:00Z')).toBeNull();
      expect(due(schedule, target, 'elapsed', '2026-11-23T13:00Z')).toBeNull();
    }
  });

  test('where a notice states some dates only and the time runs beyond them', () => {
    const notices = noticeDays({ '2026-11-23': { kind: 'open', intervals: intervals('09:00-18:00') } });
    const schedule = scheduleWith(UNSTATED, { notices });
    expect(due(schedule, '1h', 'open', '2026-11-23T13:00Z')).toBe('– 2026-11-23T14:00');
    expect(due(schedule, '20h', 'open', '2026-11-23T13:00Z')).toBeNull();
  });
});
