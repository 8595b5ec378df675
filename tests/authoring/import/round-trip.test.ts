import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../support/content-folder.ts';
import { roundTrip } from '../../support/round-trip.ts';

const HEAD = (title: string) => `title: ${JSON.stringify(title)}\nsummary: Resumo.\n`;

/** A history with something of everything. */
function history() {
  const folder = contentFolder();
  folder.write(
    'components.yaml',
    `groups:
  - id: mail
    name: E-mail
    components:
      - { id: mail-delivery, name: E-mail, description: "Filas: todas", showcase: false }
      - { id: webmail, name: 停電, since: 2026-03-01 }
  - id: web
    name: E-mail
    components: [{ id: sites, name: Sites }]
`,
  );
  folder.write(
    'incidents/2026-11-22-open.mdx',
    `---
${HEAD('"Aspas" \'e\' <b>&amp;</b> {x} 😀 # não: 100% \\n')}impact: critical
updates:
  - at: 2026-11-22T20:00:07.250-03:00
    status: investigating
    components: { sites: major_outage, webmail: operational }
    next_update_by: 2026-11-22T21:00-03:00
    text: |
      **Veja** [a página](/status/) e <Channel of="support/phone" />: \`a < b {c}\`.\\
      Segunda linha * com _sinais_ &amp; \\{chaves\\} 1. e - traço.

      - um *item*
      - outro [fora](https://example.com/a_b?c=d&e=f)

      1. passo
      2. passo

      > citado

      ## Um título
  - at: 2026-11-23T08:00-03:00
    status: monitoring
    components: { sites: operational, mail-delivery: degraded_performance }
    text: "&#105;mport x from 'y'"
---

Isto é um post-mortem.
`,
  );
  folder.write(
    'incidents/2026-11-20-backdated.mdx',
    `---\n${HEAD('Resolvido de uma vez')}impact: none\nupdates: [{ at: 2026-11-20T10:00+05:45, status: resolved, text: "- só\\n- isto" }]\n---\n`,
  );
  const work = (name: string, more: string) =>
    folder.write(`maintenance/${name}.mdx`, `---\n${HEAD(name)}${more}---\n\nTexto.\n`);
  work(
    'by-the-clock',
    'from: 2026-11-21T02:00-03:00\nuntil: 2026-11-21T04:00-03:00\ncomponents: [sites]\npublished: 2026-11-10\n',
  );
  work(
    'ahead',
    'from: 2026-12-21T02:00-03:00\nuntil: 2026-12-21T04:00-03:00\nimpact: major\ncomponents: [sites, mail-delivery]\npublished: 2026-11-15\n',
  );
  work(
    'under-way',
    'from: 2026-11-23T08:30-03:00\nuntil: 2026-11-23T12:00-03:00\ncomponents: [mail-delivery]\npublished: 2026-11-15\n',
  );
  work(
    'cancelled',
    'from: 2026-11-25T08:30-03:00\nuntil: 2026-11-25T12:00-03:00\ncomponents: [sites]\npublished: 2026-11-15\ncancelled: { at: 2026-11-20T09:00-03:00, text: Foi adiada. }\n',
  );
  work(
    'told',
    `from: 2026-11-18T08:30-03:00
until: 2026-11-18T12:00-03:00
components: [sites]
updates:
  - { at: 2026-11-18T08:30-03:00, status: in_progress, components: { webmail: partial_outage }, text: Começou. }
  - { at: 2026-11-18T09:30-03:00, status: verifying, components: { sites: degraded_performance }, text: Quase. }
  - { at: 2026-11-18T10:30-03:00, status: completed, text: Pronto. }
`,
  );
  return folder;
}

describe('what this project publishes as API', () => {
  test('publishes the same bytes again when it is imported', async () => {
    using folder = history();
    const { before, after, report } = await roundTrip(folder.path, '2026-11-23T09:00-03:00');
    expect(report).toMatchObject({
      losses: [],
      kept: [],
      problems: [],
      incidents: 3,
      maintenance: 5,
      components: 3,
    });
    expect(after).toEqual(before);
  });

  test('loses the announcement of planned work that nobody dated, once it has begun', async () => {
    using folder = contentFolder();
    folder.write(
      'maintenance/known.mdx',
      `---\n${HEAD('Sempre soubemos')}from: 2026-11-19T02:00-03:00\nuntil: 2026-11-19T04:00-03:00\n---\n`,
    );
    const { before, after, report } = await roundTrip(folder.path, '2026-11-23T09:00-03:00');
    expect(report['losses']).toEqual([
      { of: 'Sempre soubemos', message: expect.stringContaining('that update is left out') },
    ]);
    const stepsIn = (text = '') =>
      JSON.parse(text).scheduled_maintenances[0].incident_updates.map(
        ({ status }: { status: string }) => status,
      );
    expect(stepsIn(before['scheduled-maintenances.json'])).toEqual(['completed', 'in_progress', 'scheduled']);
    expect(stepsIn(after['scheduled-maintenances.json'])).toEqual(['completed', 'in_progress']);
  });

  test('loses the spaces within code, which plain text does not tell from others', async () => {
    using folder = contentFolder();
    folder.write(
      'incidents/code.mdx',
      `---\n${HEAD('Código')}impact: none\nupdates:\n  - at: 2026-11-20T10:00-03:00\n    status: resolved\n    text: |\n      \`\`\`\n      a\n        b\n      \`\`\`\n---\n`,
    );
    const { before, after } = await roundTrip(folder.path, '2026-11-23T09:00-03:00');
    const bodyIn = (text = '') => JSON.parse(text).incidents[0].incident_updates[0].body;
    expect([bodyIn(before['incidents.json']), bodyIn(after['incidents.json'])]).toEqual(['a\n  b', 'a\nb']);
  });
});
