import { describe, expect, test } from 'vitest';
import { phaseAt, phasesOf } from '../../../src/domain/incidents/maintenance-phases.ts';
import { at, maintenance, update } from '../../support/hand-built-status.ts';

const FROM = '2026-11-03T22:00Z';
const UNTIL = '2026-11-04T02:00Z';
const plain = maintenance('m', FROM, UNTIL);
const phaseOf = (it: Parameters<typeof phaseAt>[0], when: string) => phaseAt(it, at(when));

describe('a maintenance without updates', () => {
  test.each([
    ['2026-11-03T21:59:59.999Z', 'scheduled'],
    ['2026-11-03T22:00Z', 'in_progress'],
    ['2026-11-04T01:59:59.999Z', 'in_progress'],
    ['2026-11-04T02:00Z', 'completed'],
    ['2036-01-01T00:00Z', 'completed'],
  ])('at %s is %s', (when, phase) => {
    expect(phaseOf(plain, when)).toBe(phase);
  });

  test('takes three steps, the first of unknown date', () => {
    expect(phasesOf(plain).map(({ at: when, phase }) => [when, phase])).toEqual([
      [null, 'scheduled'],
      [at(FROM), 'in_progress'],
      [at(UNTIL), 'completed'],
    ]);
  });

  test('is announced when it was published', () => {
    const published = at('2026-10-30T12:00Z');
    expect(phasesOf({ ...plain, published })[0]).toEqual({ at: published, phase: 'scheduled', update: null });
  });

  test('that was published after its beginning was never scheduled', () => {
    const late = { ...plain, published: at('2026-11-03T22:30Z') };
    expect(phasesOf(late).map(({ phase }) => phase)).toEqual(['in_progress', 'completed']);
  });
});

describe('an update', () => {
  test('that only announces leaves the rest to the clock', () => {
    const announced = maintenance('m', FROM, UNTIL, { updates: [update('2026-11-01T12:00Z', 'scheduled')] });
    expect(phasesOf(announced).map(({ phase }) => phase)).toEqual(['scheduled', 'in_progress', 'completed']);
    expect(phaseOf(announced, '2026-11-03T23:00Z')).toBe('in_progress');
  });

  test('begins the work early', () => {
    const early = maintenance('m', FROM, UNTIL, { updates: [update('2026-11-03T21:00Z', 'in_progress')] });
    expect(phaseOf(early, '2026-11-03T21:30Z')).toBe('in_progress');
  });

  test('that says in progress keeps it so beyond its planned end', () => {
    const overrun = maintenance('m', FROM, UNTIL, { updates: [update('2026-11-03T22:10Z', 'in_progress')] });
    expect(phaseOf(overrun, '2026-11-04T03:00Z')).toBe('in_progress');
  });

  test('completes it early, and the clock does not begin it again', () => {
    const done = maintenance('m', FROM, UNTIL, { updates: [update('2026-11-03T21:00Z', 'completed')] });
    expect(phaseOf(done, '2026-11-03T23:00Z')).toBe('completed');
  });

  test('made at its beginning wins over the clock', () => {
    const postponed = maintenance('m', FROM, UNTIL, { updates: [update(FROM, 'scheduled')] });
    expect(phaseOf(postponed, FROM)).toBe('scheduled');
    expect(phaseOf(postponed, '2026-11-04T03:00Z')).toBe('scheduled');
  });

  test('made at its beginning or its end stands there alone', () => {
    const steps = phasesOf({
      ...plain,
      published: at('2026-11-01T10:00Z'),
      updates: [update(FROM, 'in_progress'), update(UNTIL, 'completed')],
    });
    expect(steps.map(({ at: when, phase }) => [when, phase])).toEqual([
      [at('2026-11-01T10:00Z'), 'scheduled'],
      [at(FROM), 'in_progress'],
      [at(UNTIL), 'completed'],
    ]);
  });

  test('verifies the work before it is completed', () => {
    const verified = maintenance('m', FROM, UNTIL, {
      updates: [update('2026-11-04T01:00Z', 'verifying'), update('2026-11-04T01:30Z', 'completed')],
    });
    expect(phaseOf(verified, '2026-11-04T01:15Z')).toBe('verifying');
    expect(phaseOf(verified, '2026-11-04T01:30Z')).toBe('completed');
  });
});

describe('a cancellation', () => {
  const cancelled = { ...plain, cancelled: { at: at('2026-11-03T23:00Z'), text: null } };

  test('ends the work at its instant and for good', () => {
    expect(phaseOf(cancelled, '2026-11-03T22:59Z')).toBe('in_progress');
    expect(phaseOf(cancelled, '2026-11-03T23:00Z')).toBe('cancelled');
    expect(phaseOf(cancelled, '2026-11-04T02:00Z')).toBe('cancelled');
  });
});
