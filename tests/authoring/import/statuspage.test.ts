import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../../scripts/import.ts';
import { loadSite } from '../../../src/model/load-site.ts';
import { type ContentFolder, contentFolder } from '../../support/content-folder.ts';
import { run } from '../../support/run-command.ts';

const SOURCE = resolve(import.meta.dirname, 'statuspage');

const into = (folder: ContentFolder, ...args: readonly string[]) =>
  run(command, [...args, '--content', folder.path, '--json']);

/** A site without a status history. */
function emptySite(): ContentFolder {
  const folder = contentFolder();
  for (const path of ['components.yaml', 'incidents']) folder.write(path, null);
  return folder;
}

const filesOf = ({ path }: ContentFolder) =>
  Object.fromEntries(
    [
      'components.yaml',
      ...readdirSync(join(path, 'incidents')).map((name) => `incidents/${name}`),
      ...readdirSync(join(path, 'maintenance')).map((name) => `maintenance/${name}`),
    ].map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );

describe('npm run import -- statuspage', () => {
  test('brings updates, components and times, keeps ids and addresses, and tells what it could not bring', async () => {
    using folder = emptySite();
    const { code, out, err } = await into(folder, 'statuspage', SOURCE);
    expect([code, err]).toEqual([0, '']);
    const { losses, ...counts } = JSON.parse(out);
    expect(counts).toMatchObject({ incidents: 2, maintenance: 1, components: 2, kept: [], problems: [] });
    expect(
      losses.map(({ of, message }: { of: string; message: string }) => `${of}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "Website: only shown when degraded: it is always shown here",
        "Website: components of no group: they stand in one group of their own",
        "Errors when <signing in> "often": an update without a text says "Resolvida"",
        "Errors when <signing in> "often": was resolved and went on: that update is monitoring here",
        "Errors when <signing in> "often": began 2025-03-02T09:00:00.000Z: here it begins with its first update",
        "Telephone: no component of components.yaml: its states are left out; add it and import again into an empty folder",
        "Slow pages: says no states of website: degraded_performance here",
        "Empty: has no update, and is left out",
        "Broken: has no beginning before its end, and is left out",
      ]
    `);
    expect(filesOf(folder)['incidents/2025-03-02-errors-when-signing-in-often.mdx']).toMatchInlineSnapshot(`
      "---
      title: Errors when <signing in> "often"
      summary: We are looking * into it.
      aliases: [/incidents/p31zjtct2jer/]
      api_id: p31zjtct2jer
      impact: major
      updates:
        - at: 2025-03-02T06:10:00.123-03:00
          status: investigating
          api_id: u1investigat
          text: |-
            We are looking \\* into it.\\
            More soon.
        - at: 2025-03-02T06:30-03:00
          status: identified
          api_id: u2identified
          components: { api: partial_outage }
          text: |-
            See [the log](https://example.com/x?a=1&b=2), old (\`http://old.example/\`).\\
            Use \\\`curl\\\` \\& wait \\{soon\\}.
        - at: 2025-03-02T07:30-03:00
          status: monitoring
          api_id: u3resolvedxx
          text: Resolvida
        - at: 2025-03-02T08:45-03:00
          status: resolved
          api_id: u4resolvedxx
          text: Really over.
      ---

      A **certificate** had expired.

      -   We renew earlier.
      "
    `);
    expect(filesOf(folder)['components.yaml']).toMatchInlineSnapshot(`
      "groups:
        - id: services
          name: Services
          api_id: g00000000001
          components:
            - id: api
              name: API
              description: 'Orders: "all"'
              showcase: false
              since: 2024-01-02
              api_id: b13yz5g2cw10
        - id: northwind
          name: Northwind
          components:
            - id: website
              name: Website
              api_id: c13yz5g2cw11
      "
    `);
    const { site } = await loadSite(folder.path);
    expect(site?.incidents.map(({ apiId }) => apiId)).toEqual(['q00000000001', 'p31zjtct2jer']);
    expect(site?.incidents.at(-1)?.aliases).toEqual(['/incidents/p31zjtct2jer/']);
  });

  test('a second time it touches nothing, not even what was renamed and edited', async () => {
    using folder = emptySite();
    await into(folder, 'statuspage', SOURCE);
    const former = 'incidents/2025-03-31-slow-pages.mdx';
    folder.write(
      'incidents/slow.mdx',
      readFileSync(join(folder.path, former), 'utf8').replace('Looking.', 'Edited.'),
    );
    folder.write(former, null);
    const before = filesOf(folder);
    const { code, out } = await into(folder, 'statuspage', SOURCE);
    expect([code, filesOf(folder)]).toEqual([0, before]);
    expect(JSON.parse(out)).toMatchObject({ written: [], incidents: 0, maintenance: 0, components: 0 });
    expect(JSON.parse(out).kept).toContain('incidents/slow.mdx');
  });

  test('finds the components that the site has by name, and leaves their file alone', async () => {
    using folder = contentFolder();
    folder.write(
      'components.yaml',
      'groups:\n  - id: all\n    name: Tudo\n    components: [{ id: our-api, name: api }] # ours\n',
    );
    folder.write('incidents', null);
    const before = readFileSync(join(folder.path, 'components.yaml'), 'utf8');
    const { out } = await into(folder, 'statuspage', SOURCE);
    expect(readFileSync(join(folder.path, 'components.yaml'), 'utf8')).toBe(before);
    expect(JSON.parse(out).losses).toContainEqual({
      of: 'Website',
      message: expect.stringContaining('no component of components.yaml'),
    });
    expect(filesOf(folder)['maintenance/2025-01-04-new-disks.mdx']).toContain('components: [our-api]');
  });

  test('reads the API of an address', async () => {
    using folder = emptySite();
    const server = createServer(({ url = '' }, answer) => {
      const name = /^\/help\/api\/v2\/([a-z-]+\.json)$/.exec(url)?.[1];
      if (name === undefined || !readdirSync(SOURCE).includes(name)) answer.writeHead(404).end('<html>');
      else
        answer.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(join(SOURCE, name)));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      const { code, out } = await into(folder, 'statuspage', `http://127.0.0.1:${port}/help`);
      expect([code, JSON.parse(out).incidents]).toEqual([0, 2]);
      expect((await into(folder, 'statuspage', `http://127.0.0.1:${port}/nothing`)).err).toContain(
        'has none of summary.json',
      );
    } finally {
      server.close();
    }
  });

  test.each([
    [['statuspage'], 'the source is missing'],
    [['statuspage', '/nowhere'], 'neither a folder nor an address'],
    [['statuspage', 'http://127.0.0.1:9/'], 'cannot be read'],
    [['statuspage', SOURCE, 'x'], 'one argument too many'],
    [['cstate', SOURCE], 'holds no cState site'],
    [['upptime', SOURCE], 'write one of cstate, statuspage'],
  ])('%j is wrong use', async (args, message) => {
    using folder = contentFolder();
    const { code, err } = await into(folder, ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('broken documents are told, not followed', async () => {
    using folder = emptySite();
    using source = contentFolder();
    source.write('incidents.json', '{ "incidents": [');
    expect((await into(folder, 'statuspage', source.path)).err).toContain('incidents.json holds no JSON');
    source.write(
      'incidents.json',
      '{ "page": 1, "incidents": [null, 1, "x", { "name": ["a"], "incident_updates": { "a": 1 } }] }',
    );
    const { code, out } = await into(folder, 'statuspage', source.path);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ incidents: 0, written: [] });
  });
});

test('a hostile history becomes text, whatever it holds', async () => {
  using folder = emptySite();
  using source = contentFolder();
  cpSync(SOURCE, source.path, { recursive: true });
  const bodies = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '{process.exit()}',
    'import x from "y"',
    '---\ntitle: x',
    '<<<{{{',
    '\u202e\u0000\u200b',
    '<p>'.repeat(300),
    '[x](javascript:alert(1))',
    '<iframe src="//evil.example">',
    '](x)<b',
    '<Steps>\n<Callout type="x">',
    '~~~\n<b>{',
  ];
  const updates = bodies.map((body, index) => ({
    id: `hostile${index}`,
    status: 'investigating',
    body,
    display_at: new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString(),
  }));
  source.write(
    'incidents.json',
    JSON.stringify({
      incidents: [
        { id: 'h00000000001', name: '--- "x": {y} <b>\n# z', impact: 'none', incident_updates: updates },
      ],
    }),
  );
  const { code, out } = await into(folder, 'statuspage', source.path);
  expect([code, JSON.parse(out).incidents]).toEqual([0, 1]);
  const { site } = await loadSite(folder.path);
  const incident = site?.incidents[0];
  expect(incident?.texts['pt-BR']?.title).toBe('--- "x": {y} <b> # z');
  expect(incident?.updates).toHaveLength(bodies.length);
  const sources = incident?.updates.flatMap(({ text }) => text['pt-BR']?.links ?? []);
  expect(sources).toEqual([]);
});
