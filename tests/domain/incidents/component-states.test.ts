import { describe, expect, test } from 'vitest';
import { componentSegments, componentStateAt } from '../../../src/domain/incidents/component-states.ts';
import { recordAt } from '../../../src/domain/incidents/status-record.ts';
import { at, incident, maintenance, update } from '../../support/hand-built-status.ts';

const NOW = at('2026-11-10T00:00Z');
const partial = incident('partial', [
  update('2026-11-03T14:05Z', 'investigating', { components: { mail: 'partial_outage' } }),
  update('2026-11-03T15:00Z', 'monitoring', { components: { mail: 'degraded_performance' } }),
  update('2026-11-03T15:40Z', 'resolved', { components: { mail: 'operational' } }),
]);
const stateOf = (all: Parameters<typeof recordAt>[0], when: string, now = NOW) =>
  componentStateAt(recordAt(all, now), 'mail', at(when));

describe('the state of a component', () => {
  test.each([
    ['2026-11-03T14:04:59.999Z', 'operational'],
    ['2026-11-03T14:05Z', 'partial_outage'],
    ['2026-11-03T15:00Z', 'degraded_performance'],
    ['2026-11-03T15:40Z', 'operational'],
  ])('at %s is %s', (when, status) => {
    expect(stateOf({ incidents: [partial], maintenance: [] }, when)).toBe(status);
  });

  test('is the worst of what several incidents say', () => {
    const major = incident('major', [
      update('2026-11-03T14:30Z', 'investigating', { components: { mail: 'major_outage' } }),
      update('2026-11-03T15:10Z', 'resolved', { components: { mail: 'operational' } }),
    ]);
    const all = { incidents: [partial, major], maintenance: [] };
    expect(stateOf(all, '2026-11-03T15:05Z')).toBe('major_outage');
    expect(stateOf(all, '2026-11-03T15:20Z')).toBe('degraded_performance');
  });

  test('is under maintenance while the work goes on, unless a fault is worse', () => {
    const work = maintenance('work', '2026-11-03T15:30Z', '2026-11-03T16:00Z', { components: ['mail'] });
    const all = { incidents: [partial], maintenance: [work] };
    expect(stateOf(all, '2026-11-03T15:35Z')).toBe('degraded_performance');
    expect(stateOf(all, '2026-11-03T15:45Z')).toBe('under_maintenance');
    expect(stateOf(all, '2026-11-03T16:00Z')).toBe('operational');
  });

  test('keeps what no later update changes', () => {
    const quiet = incident('quiet', [
      update('2026-11-03T14:00Z', 'investigating', { components: { mail: 'major_outage' } }),
      update('2026-11-03T15:00Z', 'identified'),
    ]);
    expect(stateOf({ incidents: [quiet], maintenance: [] }, '2026-11-09T00:00Z')).toBe('major_outage');
  });

  test('is operational again when its incident is resolved without a word of it', () => {
    const silent = incident('silent', [
      update('2026-11-03T14:00Z', 'investigating', { components: { mail: 'major_outage' } }),
      update('2026-11-03T15:00Z', 'resolved'),
    ]);
    expect(stateOf({ incidents: [silent], maintenance: [] }, '2026-11-03T15:00Z')).toBe('operational');
  });

  test('does not know of updates after now', () => {
    const now = at('2026-11-03T14:30Z');
    expect(stateOf({ incidents: [partial], maintenance: [] }, '2026-11-03T16:00Z', now)).toBe(
      'partial_outage',
    );
  });

  test('follows what an update of a maintenance says of one component', () => {
    const work = maintenance('work', '2026-11-03T15:00Z', '2026-11-03T17:00Z', {
      components: ['mail', 'web'],
      updates: [
        update('2026-11-03T15:30Z', 'in_progress', { components: { mail: 'major_outage' } }),
        update('2026-11-03T16:00Z', 'verifying', { components: { mail: 'operational' } }),
        update('2026-11-03T16:30Z', 'completed'),
      ],
    });
    const record = recordAt({ incidents: [], maintenance: [work] }, NOW);
    const at2 = (id: string, when: string) => componentStateAt(record, id, at(when));
    expect(at2('mail', '2026-11-03T15:10Z')).toBe('under_maintenance');
    expect(at2('mail', '2026-11-03T15:40Z')).toBe('major_outage');
    expect(at2('mail', '2026-11-03T16:10Z')).toBe('operational');
    expect(at2('web', '2026-11-03T16:10Z')).toBe('under_maintenance');
    expect(at2('web', '2026-11-03T16:30Z')).toBe('operational');
  });
});

describe('the segments of a component', () => {
  const span = { from: at('2026-11-03T12:00Z'), until: at('2026-11-03T18:00Z') };
  const record = recordAt({ incidents: [partial], maintenance: [] }, NOW);

  test('cover the span without gaps and say what lay behind them', () => {
    expect(
      componentSegments(record, 'mail', span).map(({ from, until, status, causes }) => [
        new Date(from).toISOString().slice(11, 16),
        new Date(until).toISOString().slice(11, 16),
        status,
        causes.map(({ id }) => id),
      ]),
    ).toEqual([
      ['12:00', '14:05', 'operational', []],
      ['14:05', '15:00', 'partial_outage', ['partial']],
      ['15:00', '15:40', 'degraded_performance', ['partial']],
      ['15:40', '18:00', 'operational', []],
    ]);
  });

  test('of an empty span are none', () => {
    expect(componentSegments(record, 'mail', { from: NOW, until: NOW })).toEqual([]);
  });
});
