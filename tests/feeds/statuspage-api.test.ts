import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  STATUSPAGE_PATHS,
  type StatuspagePath,
  statuspageJson,
} from '../../src/feeds/statuspage/statuspage-api.ts';
import type { Site } from '../../src/model/types.ts';
import { siteOf } from '../support/hand-built-site.ts';
import { at } from '../support/hand-built-status.ts';
import { NASTY, NOW, sample } from './sample-site.ts';

const schema = JSON.parse(readFileSync('src/feeds/schemas/statuspage-v2.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, schemas: [schema] });
// biome-ignore lint/suspicious/noExplicitAny: the schema test checks the shape.
const read = (path: StatuspagePath, site: Site = sample, now = NOW): any =>
  JSON.parse(statuspageJson(site, path, { now }));

describe.each(STATUSPAGE_PATHS)('%s', (path) => {
  const validate = ajv.compile({ $ref: `statuspage-v2.json#/$defs/${path.replace('/', '~1')}` });

  test.each([
    ['a site with something of everything', sample],
    ['a site without content', siteOf()],
  ])('keeps to its schema for %s', (_, site) => {
    validate(read(path, site));
    expect(validate.errors).toBeNull();
  });

  test('has the same bytes at the same instant', () => {
    expect(statuspageJson(sample, path, { now: NOW })).toBe(statuspageJson(sample, path, { now: NOW }));
  });
});

test('every path has a definition in the schema', () => {
  for (const path of STATUSPAGE_PATHS) expect(schema.$defs).toHaveProperty([path]);
});

describe('the page', () => {
  test('states the instant of the build and leads to the status page', () => {
    expect(read('status.json').page).toMatchObject({
      name: 'Maré Hosting',
      url: 'https://suporte.example.com/status/',
      time_zone: 'America/Sao_Paulo',
      updated_at: '2026-11-21T18:00:00.000Z',
    });
  });
});

describe('the status', () => {
  test('is decided by the worst component', () => {
    expect(read('status.json').status).toEqual({ indicator: 'major', description: 'Partial System Outage' });
  });

  test('knows nothing of an update that is still to come', () => {
    const later = read('summary.json', sample, at('2026-11-21T16:00-03:00'));
    expect(later.status.indicator).toBe('maintenance');
    expect(later.incidents).toEqual([]);
  });
});

describe('the components', () => {
  const { components } = read('components.json');

  test('are listed after their group, which has the worst of their states', () => {
    expect(
      components.map(({ name, group, status }: Record<string, unknown>) => [name, group, status]),
    ).toEqual([
      ['E-mail', true, 'partial_outage'],
      ['Serviço delivery', false, 'partial_outage'],
      ['Serviço webmail', false, 'under_maintenance'],
    ]);
    expect(components[0].components).toEqual([components[1].id, components[2].id]);
    expect(components[1].group_id).toBe(components[0].id);
  });

  test('tell since when they exist and when they last changed', () => {
    expect(components[1]).toMatchObject({
      start_date: '2026-01-01',
      created_at: '2026-01-01T03:00:00.000Z',
      updated_at: '2026-11-21T17:00:00.000Z',
    });
  });
});

describe('the incidents', () => {
  const { incidents } = read('incidents.json');

  test('are newest first, their updates too, and hold nothing of the future', () => {
    expect(incidents.map(({ status }: { status: string }) => status)).toEqual(['investigating', 'resolved']);
    expect(incidents[1].incident_updates.map(({ status }: { status: string }) => status)).toEqual([
      'resolved',
      'monitoring',
      'investigating',
    ]);
    expect(incidents[0].incident_updates).toHaveLength(1);
  });

  test('keep titles and words as they are', () => {
    expect(incidents[0].name).toBe(NASTY);
    expect(incidents[0].incident_updates[0].body).toBe('Filas <altas> & "lentas" 😀');
  });

  test('tell what each update changed, by group and component', () => {
    expect(incidents[1].incident_updates[1].affected_components).toEqual([
      {
        code: incidents[1].components[0].id,
        name: 'E-mail - Serviço webmail',
        old_status: 'major_outage',
        new_status: 'degraded_performance',
      },
    ]);
  });

  test('tell when they were watched and resolved', () => {
    expect(incidents[1]).toMatchObject({
      started_at: '2026-11-03T17:05:00.000Z',
      monitoring_at: '2026-11-03T18:00:00.000Z',
      resolved_at: '2026-11-03T18:40:00.000Z',
      impact: 'critical',
    });
    expect(incidents[0]).toMatchObject({ monitoring_at: null, resolved_at: null });
  });

  test('keep their ids when they are renamed', () => {
    const first = sample.incidents[0];
    const renamed = {
      ...sample,
      incidents: sample.incidents.map((it) =>
        it === first ? { ...it, texts: sample.incidents[1]?.texts ?? {} } : it,
      ),
    };
    expect(read('incidents.json', renamed).incidents[0].id).toBe(incidents[0].id);
  });
});

describe('the maintenance', () => {
  const names = (path: StatuspagePath) =>
    read(path).scheduled_maintenances.map(({ shortlink, status }: Record<string, string>) => [
      shortlink?.split('/').at(-2),
      status,
    ]);

  test('is upcoming, active, or past; what was called off counts as completed', () => {
    expect(names('scheduled-maintenances/upcoming.json')).toEqual([['coming', 'scheduled']]);
    expect(names('scheduled-maintenances/active.json')).toEqual([['running', 'in_progress']]);
    expect(names('scheduled-maintenances.json')).toEqual([
      ['coming', 'scheduled'],
      ['running', 'in_progress'],
      ['called-off', 'completed'],
    ]);
  });

  test('is in the summary while it is upcoming or active', () => {
    expect(names('summary.json')).toEqual([
      ['running', 'in_progress'],
      ['coming', 'scheduled'],
    ]);
  });

  test('says in words what the clock or its author did', () => {
    const [, running, off] = read('scheduled-maintenances.json').scheduled_maintenances;
    expect(running.incident_updates[0].body).toBe('A manutenção começou.');
    expect(running.incident_updates[0].affected_components[0].new_status).toBe('under_maintenance');
    expect(off.incident_updates[0].body).toBe('A manutenção foi cancelada.\n\nFaltou peça.');
    expect(off.resolved_at).toBe('2026-11-09T13:00:00.000Z');
  });
});
