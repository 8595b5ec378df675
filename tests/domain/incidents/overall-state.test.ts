import { expect, test } from 'vitest';
import { overallState } from '../../../src/domain/incidents/overall-state.ts';
import { recordAt } from '../../../src/domain/incidents/status-record.ts';
import type { ComponentStatus, Impact } from '../../../src/model/types.ts';
import { at, component, incident, maintenance, update } from '../../support/hand-built-status.ts';

const now = at('2026-11-21T12:00Z');
const components = [component('mail'), component('web')];
const overall = (all: Parameters<typeof recordAt>[0]) => overallState(recordAt(all, now), components, now);

test.each<[Partial<Record<string, ComponentStatus>>, string, string]>([
  [{ mail: 'operational' }, 'none', 'All Systems Operational'],
  [{ mail: 'under_maintenance' }, 'maintenance', 'Service Under Maintenance'],
  [{ mail: 'degraded_performance' }, 'minor', 'Partially Degraded Service'],
  [{ mail: 'degraded_performance', web: 'degraded_performance' }, 'minor', 'Partially Degraded Service'],
  [{ mail: 'partial_outage', web: 'degraded_performance' }, 'major', 'Partial System Outage'],
  [{ mail: 'partial_outage', web: 'major_outage' }, 'critical', 'Major System Outage'],
])('%j is %s: %s', (states, indicator, description) => {
  const said = update('2026-11-21T10:00Z', 'investigating', {
    components: states as Record<string, ComponentStatus>,
  });
  expect(overall({ incidents: [incident('i', [said])], maintenance: [] })).toMatchObject({
    indicator,
    description,
  });
});

test('is maintenance while planned work goes on', () => {
  const work = maintenance('work', '2026-11-21T11:00Z', '2026-11-21T13:00Z', { components: ['web'] });
  expect(overall({ incidents: [], maintenance: [work] }).indicator).toBe('maintenance');
});

test.each<[Impact, string]>([
  ['none', 'none'],
  ['minor', 'minor'],
  ['major', 'major'],
  ['critical', 'critical'],
])('takes an open incident of impact %s that names no component at its word: %s', (impact, indicator) => {
  const nameless = incident('i', [update('2026-11-21T10:00Z', 'investigating')], { impact });
  expect(overall({ incidents: [nameless], maintenance: [] }).indicator).toBe(indicator);
});

test('is none again when the components are, though their incident is still watched', () => {
  const watched = incident('i', [
    update('2026-11-21T10:00Z', 'investigating', { components: { mail: 'major_outage' } }),
    update('2026-11-21T11:00Z', 'monitoring', { components: { mail: 'operational' } }),
  ]);
  expect(overall({ incidents: [watched], maintenance: [] }).indicator).toBe('none');
});
