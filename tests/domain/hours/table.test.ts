import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import { encodeTable, TABLE_DAYS, tableReach } from '../../../src/domain/hours/table.ts';
import { lookup } from '../../../src/domain/hours/table-lookup.ts';
import type { Schedule, Segment } from '../../../src/domain/hours/types.ts';
import { scheduleOfCase } from '../../support/hours-case.ts';
import { Chance, randomCase } from '../../support/random-hours.ts';
import { scheduleWith } from '../../support/schedule-builder.ts';
import { ALWAYS, holidaysOn, UNSTATED, weekOf } from '../../support/site-builder.ts';

const DAY = 86_400_000;
const from = Date.parse('2026-11-19T03:00Z');
const office = scheduleWith(weekOf({ 'mon-fri': '09:00-18:00' }), { holidays: holidaysOn('2026-11-20') });
const LAYERS = ['week', 'holiday', 'always', 'never', 'unstated', 'notice', 'incident'];
const byLayer = (_id: string, { reason }: Pick<Segment, 'reason'>): number => LAYERS.indexOf(reason.layer);
const STATES = ['open', 'unstated', 'closed'];
/** A row as one reads it: `540 open week`. */
const rowOf = (schedule: Schedule, until: number): readonly string[] | undefined =>
  encodeTable(new Map([['x', schedule]]), { from, until }, byLayer).rows['x']?.map(
    ([ahead, code]) => `${ahead} ${STATES[code & 3]} ${LAYERS[code >> 2]}`,
  );

describe('a row of the published table', () => {
  test('tells minutes, states and reasons, and the change after its end', () => {
    // Thursday 09:00 to 18:00, the holiday from midnight, Saturday; the last is Monday's opening, after the end.
    expect(rowOf(office, from + 3 * DAY)).toEqual([
      '0 closed week',
      '540 open week',
      '540 closed week',
      '360 closed holiday',
      '1440 closed week',
      '3420 open week',
    ]);
  });

  test('ends with its last state where that never ends', () => {
    expect(rowOf(scheduleWith(ALWAYS), from + DAY)).toEqual(['0 open always']);
    expect(rowOf(scheduleWith(UNSTATED), from + DAY)).toEqual(['0 unstated unstated']);
  });

  test.each([
    ['every state of a week', office, [true]],
    ['not of what is always open', scheduleWith(ALWAYS), [false]],
  ])('knows of %s that a change follows', (_name, schedule, expected) => {
    const ends = new Set<boolean>();
    encodeTable(new Map([['x', schedule]]), { from, until: from + DAY }, (_id, _segment, known) => {
      ends.add(known);
      return 0;
    });
    expect([...ends]).toEqual(expected);
  });

  test('weighs little: nine weeks of two shifts are less than a hundred bytes', () => {
    const shifts = scheduleWith(weekOf({ 'mon-fri': '09:00-12:00 14:00-18:00' }));
    const { rows } = encodeTable(new Map([['x', shifts]]), { from, until: from + 63 * DAY }, byLayer);
    expect(brotliCompressSync(JSON.stringify(rows)).length).toBeLessThan(100);
  });
});

describe('what the tables of a build cover', () => {
  test('is the date before, for clocks that are behind, its own, and sixty more and some', () => {
    const now = Date.parse('2026-11-26T15:00Z');
    const reach = tableReach('America/Sao_Paulo', now);
    expect(new Date(reach.from).toISOString()).toBe('2026-11-25T03:00:00.000Z');
    expect(new Date(reach.until).toISOString()).toBe('2027-01-28T03:00:00.000Z');
    expect(TABLE_DAYS).toBeGreaterThan(60);
  });

  test('is dates, not days of twenty-four hours, over a clock change', () => {
    const { until } = tableReach('Europe/Madrid', Date.parse('2027-03-01T11:00Z'));
    expect(new Date(until).toISOString()).toBe('2027-05-02T22:00:00.000Z');
  });
});

describe('what is read from the table', () => {
  test('is what the engine says, of fifty random schedules', () => {
    const chance = new Chance(4);
    for (let round = 0; round < 50; round++) {
      const { facts, around } = randomCase(chance);
      const schedule = scheduleOfCase(facts);
      const span = { from: around - 6 * DAY, until: around + 6 * DAY };
      const table = encodeTable(new Map([['x', schedule]]), span, byLayer);
      for (let check = 0; check < 100; check++) {
        const at = span.from + chance.below(12 * 24 * 60) * 60_000;
        const { state, until, reason } = stateAt(schedule, at);
        const [found, text, change] = lookup(table, 'x', at);
        const read = { at, state: STATES[found], layer: LAYERS[text], until: change };
        expect(read).toEqual({ at, state, layer: reason.layer, until: until ?? Number.POSITIVE_INFINITY });
      }
    }
  });
});
