import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import { encodeTable } from '../../../src/domain/hours/table.ts';
import { lookup } from '../../../src/domain/hours/table-lookup.ts';
import type { Reason, Schedule } from '../../../src/domain/hours/types.ts';
import { scheduleOfCase } from '../../support/hours-case.ts';
import { Chance, randomCase } from '../../support/random-hours.ts';
import { scheduleWith } from '../../support/schedule-builder.ts';
import { ALWAYS, holidaysOn, UNSTATED, weekOf } from '../../support/site-builder.ts';

const DAY = 86_400_000;
const from = Date.parse('2026-11-19T03:00Z');
const office = scheduleWith(weekOf({ 'mon-fri': '09:00-18:00' }), { holidays: holidaysOn('2026-11-20') });
const byLayer = ({ layer }: Reason): number =>
  ['week', 'holiday', 'always', 'unstated', 'notice', 'incident'].indexOf(layer);
const rowOf = (schedule: Schedule, until: number): string | undefined =>
  encodeTable(new Map([['x', schedule]]), from, until, byLayer).rows['x'];

describe('a row of the published table', () => {
  test('tells minutes, states and reasons, and the change after its end', () => {
    // Thursday 09:00 to 18:00, the holiday from midnight, Saturday; the last is Monday's opening, after the end.
    expect(rowOf(office, from + 3 * DAY)).toBe('0c0 540o 540c 360c1 1440c0 3420o');
  });

  test('ends with its last state where that never ends', () => {
    expect(rowOf(scheduleWith(ALWAYS), from + DAY)).toBe('0o2');
    expect(rowOf(scheduleWith(UNSTATED), from + DAY)).toBe('0u3');
  });

  test('weighs little: nine weeks of two shifts are some hundred boundaries a kilobyte', () => {
    const shifts = scheduleWith(weekOf({ 'mon-fri': '09:00-12:00 14:00-18:00' }));
    expect(rowOf(shifts, from + 63 * DAY)?.length).toBeLessThan(1000);
  });
});

describe('what is read from the table', () => {
  test('is what the engine says, of fifty random schedules', () => {
    const chance = new Chance(4);
    for (let round = 0; round < 50; round++) {
      const { facts, around } = randomCase(chance);
      const schedule = scheduleOfCase(facts);
      const span = { from: around - 6 * DAY, until: around + 6 * DAY };
      const table = encodeTable(new Map([['x', schedule]]), span.from, span.until, byLayer);
      for (let check = 0; check < 100; check++) {
        const at = span.from + chance.below(12 * 24 * 60) * 60_000;
        const { state, until, reason } = stateAt(schedule, at);
        const found = lookup(table, 'x', at);
        const down = reason.layer === 'incident';
        expect({ at, ...found }).toMatchObject({ at, state, until, down, reason: byLayer(reason) });
      }
    }
  });
});
