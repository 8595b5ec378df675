import { expect, test } from 'vitest';
import { statuspageJson } from '../../src/feeds/statuspage/statuspage-api.ts';
import { component, incident, maintenance, update } from '../support/hand-built-status.ts';
import { siteOf } from '../support/site-builder.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

test('what came with an id of the API keeps it, everywhere it is named', () => {
  const web = component('web', { apiId: 'componentold' });
  const site = siteOf({
    components: [{ id: 'mail', name: { 'pt-BR': 'E-mail' }, components: [web], apiId: 'groupoldxxxx' }],
    incidents: [
      incident(
        'a',
        [
          {
            ...update('2026-11-23T08:00Z', 'investigating', { components: { web: 'major_outage' } }),
            apiId: 'updateoldxxx',
          },
        ],
        { apiId: 'incidentoldx' },
      ),
    ],
    maintenance: [
      maintenance('b', '2026-11-22T08:00Z', '2026-11-22T09:00Z', {
        components: ['web'],
        apiId: 'workoldxxxxx',
        updates: [{ ...update('2026-11-21T08:00Z', 'scheduled'), apiId: 'steponeoldxx' }],
      }),
    ],
  });
  const read = (path: 'incidents.json' | 'components.json' | 'scheduled-maintenances.json') =>
    JSON.parse(statuspageJson(site, path, { now: NOW }));
  expect(read('components.json').components).toMatchObject([
    { id: 'groupoldxxxx', components: ['componentold'] },
    { id: 'componentold', group_id: 'groupoldxxxx' },
  ]);
  const [event] = read('incidents.json').incidents;
  expect(event).toMatchObject({ id: 'incidentoldx', components: [{ id: 'componentold' }] });
  expect(event.incident_updates).toMatchObject([
    { id: 'updateoldxxx', incident_id: 'incidentoldx', affected_components: [{ code: 'componentold' }] },
  ]);
  const [work] = read('scheduled-maintenances.json').scheduled_maintenances;
  expect(work.id).toBe('workoldxxxxx');
  expect(work.incident_updates.at(-1)).toMatchObject({ id: 'steponeoldxx', incident_id: 'workoldxxxxx' });
});
