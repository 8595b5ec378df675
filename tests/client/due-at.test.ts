import { describe, expect, test } from 'vitest';
import { dueAt } from '../../src/client/reasons/due-at.ts';
import { liveDuration } from '../../src/domain/hours/reply-steps.ts';
import { encodeTable } from '../../src/domain/hours/table.ts';
import type { Schedule } from '../../src/domain/hours/types.ts';
import { differences, pageOf, timesFrom } from '../support/due-at-page.ts';
import { scheduleOfCase } from '../support/hours-case.ts';
import { Chance, randomCase } from '../support/random-hours.ts';
import { ALWAYS, day, holidaysOn, NEVER, UNSTATED, weekOf } from '../support/site-builder.ts';
import { REPLY_CASES } from '../support/verified-cases.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Longer than the answers that are looked for take, so that no table runs out under them. */
const REACH = 120 * DAY;

function scheduleOf(zone: string, more: Partial<Schedule>): Schedule {
  return { zone, hours: ALWAYS, holidays: new Map(), notices: new Map(), outages: [], ...more };
}

describe('what is written at any time of two days is due when the engine says', () => {
  const WEDNESDAY = Date.UTC(2026, 10, 18, 3);
  const lunch = weekOf({ 'mon-fri': '09:00-12:00 14:00-18:00', sat: '14:00-18:00' });
  const night = weekOf({ 'wed-fri': '22:00-06:00', sat: '10:00-12:00' });
  const brazil = 'America/Sao_Paulo';
  const cases: readonly [string, Schedule, number][] = [
    [
      'in an office week before a holiday',
      scheduleOf(brazil, { hours: lunch, holidays: holidaysOn('2026-11-20') }),
      WEDNESDAY,
    ],
    ['in night shifts', scheduleOf(brazil, { hours: night }), WEDNESDAY],
    [
      'in night shifts on which clocks go back',
      scheduleOf('Europe/Madrid', { hours: weekOf({ 'fri-sun': '22:00-06:00' }) }),
      Date.UTC(2026, 9, 24),
    ],
    ['where it never closes', scheduleOf(brazil, {}), WEDNESDAY],
    [
      'under a notice',
      scheduleOf(brazil, {
        hours: lunch,
        notices: new Map([
          [day('2026-11-19'), { notice: 'n', rule: { kind: 'closed' as const } }],
          [
            day('2026-11-21'),
            { notice: 'n', rule: { kind: 'open' as const, intervals: [{ start: 600, end: 660 }] } },
          ],
        ]),
      }),
      WEDNESDAY,
    ],
    [
      'while an incident closes the channel',
      scheduleOf(brazil, {
        hours: lunch,
        outages: [{ incident: 'i', from: WEDNESDAY + 8 * 3_600_000, until: WEDNESDAY + 33 * 3_600_000 }],
      }),
      WEDNESDAY,
    ],
  ];
  test.each(cases)('%s', (_, schedule, from) => {
    expect(differences(schedule, from, timesFrom(from, 2, 11))).toEqual([]);
  });

  test('in random weeks with holidays, notices and outages', () => {
    const chance = new Chance(7);
    for (let turn = 0; turn < 4; turn++) {
      const { facts, around } = randomCase(chance);
      const from = Math.floor(around / DAY) * DAY;
      const instants = Array.from({ length: 12 }, () => from + chance.below(3 * 1440) * MINUTE);
      const schedule = scheduleOfCase(facts);
      expect(differences(schedule, from, instants).slice(0, 3), JSON.stringify(facts)).toEqual([]);
    }
  });
});

test.each(REPLY_CASES.map((one) => [one.id, one] as const))('the verified case %s', (_, one) => {
  const from = Math.floor(Date.parse(one.start) / DAY) * DAY;
  const table = encodeTable(
    new Map([['x', scheduleOfCase(one)]]),
    { from: from - DAY, until: from + REACH },
    () => 0,
  );
  expect(dueAt(table, 'x', one.minutes, false, Date.parse(one.start))).toBe(Date.parse(one.expect.due));
});

describe('nobody can tell', () => {
  const from = Date.UTC(2026, 10, 18);
  const span = { from, until: from + 2 * DAY };
  const due = (schedule: Schedule, at: number) => pageOf(schedule, span)(1, false, at);

  test.each([
    ['where hours are not stated', UNSTATED, from + DAY],
    ['where nobody ever comes', NEVER, from + DAY],
    ['with a clock that is not known', ALWAYS, Number.NaN],
    ['behind the table', ALWAYS, from + 2 * DAY],
    ['before it', ALWAYS, from - 1],
  ])('%s', (_, hours, at) => {
    expect(due(scheduleOf('UTC', { hours }), at)).toBeNaN();
  });

  test('when the answer would lie behind the table', () => {
    expect(due(scheduleOf('UTC', { hours: weekOf({ mon: '09:00-10:00' }) }), from + DAY)).toBeNaN();
  });
});

test('a page carries open dates in few steps', () => {
  const schedule = scheduleOf('America/Sao_Paulo', { hours: weekOf({ 'mon-fri': '09:00-18:00' }) });
  const from = Date.UTC(2026, 10, 23, 3);
  const steps = liveDuration(schedule, { unit: 'open-days', days: 1 }, { from, until: from + 5 * DAY });
  expect(steps).toEqual([
    [from / MINUTE, 42 * 60],
    [1440, 42 * 60],
    [1440, 42 * 60],
    [1440, 42 * 60],
    [1440, 90 * 60],
  ]);
});
