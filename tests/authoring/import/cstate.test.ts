import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../../scripts/import.ts';
import { cstatePieces } from '../../../src/authoring/import/cstate-body.ts';
import { cstateInstant } from '../../../src/authoring/import/cstate-times.ts';
import { loadSite } from '../../../src/model/load-site.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { run } from '../../support/run-command.ts';

const SOURCE = resolve(import.meta.dirname, 'cstate');

describe('npm run import -- cstate', () => {
  test('brings issues with their updates, systems and times, and tells what it could not bring', async () => {
    using folder = contentFolder();
    for (const path of ['components.yaml', 'incidents']) folder.write(path, null);
    const { code, out, err } = await run(command, ['cstate', SOURCE, '--content', folder.path, '--json']);
    expect([code, err]).toEqual([0, '']);
    const { losses, ...counts } = JSON.parse(out);
    expect(counts).toMatchObject({ incidents: 4, maintenance: 0, components: 3 });
    expect(
      losses.map(({ of, message }: { of: string; message: string }) => `${of}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "toml.md: is left out: its front matter is not YAML between two lines of ---",
        "website: its link https://www.example.com has no place",
        "slow_site: was pinned: nothing is pinned here",
        "slow_site: an update without a time stands behind the one before it",
        "Telephone: no component of components.yaml: its states are left out; add it and import again into an empty folder",
        "slow_site: an update of the same instant as another stands 1 s later",
        "draft: is left out: it is a draft",
        "future: is left out: it lies ahead; write planned work with npm run new -- maintenance",
        "notice: is not resolved there, and stays open here",
        "odd: its severity is broken: no impact here",
        "odd: its end has no text: that update says "Resolvida"",
      ]
    `);
    const read = (file: string) => readFileSync(join(folder.path, file), 'utf8');
    expect(read('incidents/2025-03-02-api-errors.mdx')).toMatchInlineSnapshot(`
      "---
      title: API answers with errors
      summary: 'Some requests fail with {"error": 500}.'
      aliases: [/issues/2025-03-02-api-errors/]
      impact: critical
      updates:
        - at: 2025-03-02T06:10-03:00
          status: investigating
          components: { api: major_outage }
          text: 'Some requests fail with \\{"error": 500\\}.'
        - at: 2025-03-02T07:30-03:00
          status: monitoring
          text: A fix is out, load is < 40 %.
        - at: 2025-03-02T08:45-03:00
          status: resolved
          text: All requests are answered again.
      ---

      A certificate had expired. We now renew a month ahead.

      More on this in [our notes](https://example.com/notes).
      "
    `);
    expect(read('incidents/slow-site.mdx')).toMatchInlineSnapshot(`
      "---
      title: Website is "slow" 🐌
      summary: Páginas demoram.
      aliases: [/issues/slow_site/]
      impact: major
      updates:
        - at: 2025-05-10T17:00-03:00
          status: investigating
          components: { website: partial_outage, edge-routers: partial_outage }
          text: Páginas demoram.
        - at: 2025-05-10T17:00:01-03:00
          status: investigating
          text: |-
            **Update** — Still slow.

            We are sorry.
        - at: 2025-05-10T18:00-03:00
          status: resolved
          text: Voltou ao normal.
      ---
      "
    `);
    expect(read('components.yaml')).toMatchInlineSnapshot(`
      "groups:
        - id: services
          name: Our services
          components:
            - id: api
              name: API
              description: Orders and invoices.
            - id: website
              name: Website
        - id: network
          name: Network
          components:
            - id: edge-routers
              name: Edge routers
      "
    `);
    const { site } = await loadSite(folder.path);
    const issue = site?.incidents.find(({ id }) => id === '2025-03-02-api-errors');
    expect(issue?.updates.map(({ at, status }) => [new Date(at).toISOString(), status])).toEqual([
      ['2025-03-02T09:10:00.000Z', 'investigating'],
      ['2025-03-02T10:30:00.000Z', 'monitoring'],
      ['2025-03-02T11:45:00.000Z', 'resolved'],
    ]);
    expect(issue?.aliases).toEqual(['/issues/2025-03-02-api-errors/']);
  });
});

test.each([
  ['2018-04-13 16:54:00', '2018-04-13T16:54:00.000Z'],
  ['2018-04-13T16:54:00', '2018-04-13T16:54:00.000Z'],
  ['2018-04-13 9:05', '2018-04-13T09:05:00.000Z'],
  ['2018-04-13', '2018-04-13T00:00:00.000Z'],
  ['2018-04-13T16:54:00.000Z', '2018-04-13T16:54:00.000Z'],
  ['2018-04-13T16:54:00+02:00', '2018-04-13T14:54:00.000Z'],
  ['2018-04-13 16:54:00 -0300', '2018-04-13T19:54:00.000Z'],
  ['2018-02-30 16:54:00', null],
  ['yesterday', null],
  [20180413, null],
])('%s is %s', (text, iso) => {
  const at = cstateInstant(text);
  expect(at === null ? null : new Date(at).toISOString()).toBe(iso);
});

test('a body is taken apart by states and rules, the words of others in their own languages too', () => {
  const body =
    '*Resolved* - Done. {{< track "2025-01-01 12:00:00" >}}\n\nMore.\n\n---\n\n**Identificado**: x\n\nPlain words\n***\n*Other* - y';
  expect(cstatePieces(body)).toEqual([
    { status: 'resolved', at: Date.UTC(2025, 0, 1, 12), text: 'Done. \n\nMore.' },
    { status: 'identified', at: null, text: 'x\n\nPlain words' },
    { status: null, at: null, text: '*Other* - y' },
  ]);
});
