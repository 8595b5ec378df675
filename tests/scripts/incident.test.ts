import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../scripts/incident.ts';
import type { Caller } from '../../scripts/lib/terminal.ts';
import { type ContentFolder, contentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

const FILE = 'incidents/2026-11-23-fila.mdx';
const OPEN = `---
# who: plantão da noite
title: 'Fila parada'   # as we say it
summary: "Mensagens esperam."
impact: major
updates:
  - at: 2026-11-23T08:00-03:00
    status: investigating
    components: { mail-delivery: partial_outage }
    channels: { support/phone: down }
    text: >-
      Estamos
      verificando.
  # keep this line
revision: 1
---

Depois escrevemos mais.
`;

/** A site with an open incident, whose lines end as they should. */
function siteWithIncident(lineEnd = '\n'): ContentFolder {
  const folder = contentFolder();
  folder.write(FILE, OPEN.replaceAll('\n', lineEnd));
  return folder;
}

const read = (folder: ContentFolder, file = FILE) => readFileSync(join(folder.path, file), 'utf8');

/** `npm run incident -- …` at 2026-11-23T12:00Z, which is 09:00 in the site's zone. */
const incident = (folder: ContentFolder, args: readonly string[], caller: Caller = {}) =>
  run(command, [...args, '--content', folder.path], { LANG: 'en' }, caller);

describe('npm run incident -- update', () => {
  test('adds the update, and leaves every other byte', async () => {
    using folder = siteWithIncident();
    const { code, out } = await incident(folder, [
      'update',
      '2026-11-23-fila',
      '--status',
      'monitoring',
      '--component',
      'mail-delivery=degraded_performance',
      '--channel',
      'support/phone=up',
      '--next-update',
      '90m',
      'A fila anda; espera <5 min',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Arquivo atualizado: ');
    const added = `  - at: 2026-11-23T09:00-03:00
    status: monitoring
    components: { mail-delivery: degraded_performance }
    channels: { support/phone: up }
    next_update_by: 2026-11-23T10:30-03:00
    text: A fila anda; espera \\<5 min
`;
    expect(read(folder)).toBe(OPEN.replace('      verificando.\n', `      verificando.\n${added}`));
  });

  test('is of the minute in which it is written, not of that in which the command began', async () => {
    using folder = siteWithIncident();
    let now = Date.UTC(2026, 10, 23, 12);
    const clock = () => {
      now += 60_000;
      return now;
    };
    const { code, err } = await run(
      command,
      ['update', '2026-11-23-fila', 'x', '--content', folder.path],
      { LANG: 'en' },
      { clock },
    );
    expect([code, err]).toEqual([0, '']);
    const [, minute] =
      /at: 2026-11-23T09:(\d+)-03:00\n +status: investigating\n +text: x/.exec(read(folder)) ?? [];
    expect(Number(minute)).toBeGreaterThan(1);
  });

  test('keeps the line ends of the file', async () => {
    using folder = siteWithIncident('\r\n');
    expect((await incident(folder, ['update', '2026-11-23-fila', 'x'])).code).toBe(0);
    expect(read(folder).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(folder)).toContain('    status: investigating\r\n    text: x\r\n  # keep this line\r\n');
  });

  test('a part of the id is enough where no other open one has it', async () => {
    using folder = siteWithIncident();
    expect((await incident(folder, ['update', '2026-11', 'x'])).code).toBe(0);
    folder.write('incidents/2026-11-23-site.mdx', OPEN);
    const { code, err } = await incident(folder, ['update', '2026-11-23', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('which may mean several; there are 2026-11-23-fila, 2026-11-23-site');
  });

  test.each([
    [['update', 'fila', '--component', 'mail-delivry=operational', 'x'], 1, 'você quis dizer mail-delivery?'],
    [['update', 'fila', '--channel', 'support/fone=down', 'x'], 1, 'não é canal de nenhum departamento'],
    [['update', '2026-11-03-mail', 'x'], 1, 'quando a ocorrência foi resolvida'],
    [['update', 'fila', '--at', '2026-11-23T08:00-03:00', 'x'], 1, 'é a hora de outra atualização'],
    [['update', 'fila', '--status', 'completed', 'x'], 2, 'write one of investigating'],
    [['update', 'fila', '--component', 'mail-delivery', 'x'], 2, 'says no state'],
    [['update', 'fila', '--component', 'mail-delivery=bad', 'x'], 2, 'write one of operational'],
    [['update', 'fila', '--channel', 'support/phone=away', 'x'], 2, 'write one of down, up'],
    [['update', 'fila', '--next-update', 'soon', 'x'], 2, '--next-update is "soon"'],
    [['update', 'nothing', 'x'], 2, 'which is no incident and no maintenance; there are'],
    [['update', 'fila'], 2, 'the text is missing'],
    [['update'], 2, 'the ID is missing'],
    [['update', 'fila', 'two', 'texts'], 2, 'one argument too many'],
    [['resolve', 'fila', '--status', 'monitoring', 'x'], 2, 'no place with resolve'],
    [['close', 'fila'], 2, 'write one of update, resolve, cancel, list'],
    [['list', '--locale', 'fr'], 2, '--locale is "fr"'],
  ])('%j is refused, and the file stays', async (args, expected, message) => {
    using folder = siteWithIncident();
    const { code, out, err } = await incident(folder, args);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(message);
    expect(read(folder)).toBe(OPEN);
  });

  test('the same key a second time changes nothing, and says so', async () => {
    using folder = siteWithIncident();
    const args = ['update', 'fila', '--key', 'probe/7:degraded', 'x'];
    expect((await incident(folder, args)).code).toBe(0);
    const written = read(folder);
    const { code, out } = await incident(folder, [...args, '--status', 'identified', '--locale', 'es']);
    expect([code, read(folder)]).toEqual([0, written]);
    expect(out).toContain('La clave probe/7:degraded ya está en ');
  });

  test('updates of one moment stand one second after the other', async () => {
    using folder = siteWithIncident();
    await Promise.all(['a', 'b', 'c'].map((text) => incident(folder, ['update', 'fila', text])));
    expect([...read(folder).matchAll(/at: (2026-11-23T09\S+)/g)].map(([, at]) => at)).toEqual([
      '2026-11-23T09:00-03:00',
      '2026-11-23T09:00:01-03:00',
      '2026-11-23T09:00:02-03:00',
    ]);
    expect([...read(folder).matchAll(/text: ([abc])\n/g)].map(([, text]) => text).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('npm run incident -- resolve', () => {
  test('sets the components to operational and the channels to up', async () => {
    using folder = siteWithIncident();
    expect((await incident(folder, ['resolve', 'fila', 'Voltou.'])).code).toBe(0);
    expect(read(folder)).toContain(`    status: resolved
    components: { mail-delivery: operational }
    channels: { support/phone: up }
    text: Voltou.
`);
  });

  test('a monitor opens, updates and resolves by its own key', async () => {
    using folder = siteWithIncident();
    folder.write(FILE, OPEN.replace('impact: major', 'impact: major\nkey: "alert-4711"'));
    const stdin = () => Promise.resolve('{"id":"alert-4711","text":"Voltou.","key":"alert-4711-up"}');
    const { code, out } = await incident(folder, ['resolve', '--json'], { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ changed: true, id: '2026-11-23-fila', problems: [] });
    const again = await incident(folder, ['resolve', '--json'], { stdin });
    expect(JSON.parse(again.out)).toMatchObject({ changed: false, id: '2026-11-23-fila' });
  });

  test('completes a maintenance', async () => {
    using folder = contentFolder();
    const file = 'maintenance/disks.mdx';
    folder.write(
      file,
      '---\ntitle: Discos\nsummary: Troca.\nfrom: 2026-11-23T08:00-03:00\nuntil: 2026-11-23T11:00-03:00\ncomponents: [mail-delivery]\n---\n\nTexto.\n',
    );
    expect(
      (
        await incident(folder, [
          'update',
          'disks',
          '--status',
          'in_progress',
          '--at',
          '2026-11-23T08:04-03:00',
          'Começou.',
        ])
      ).code,
    ).toBe(0);
    expect((await incident(folder, ['resolve', 'disks', 'Pronto.'])).code).toBe(0);
    expect(read(folder, file)).toBe(`---
title: Discos
summary: Troca.
from: 2026-11-23T08:00-03:00
until: 2026-11-23T11:00-03:00
components: [mail-delivery]
updates:
  - at: 2026-11-23T08:04-03:00
    status: in_progress
    text: Começou.
  - at: 2026-11-23T09:00-03:00
    status: completed
    text: Pronto.
---

Texto.
`);
  });
});

describe('npm run incident -- list', () => {
  test('tells people what is open, and when more was promised', async () => {
    using folder = siteWithIncident();
    await incident(folder, ['update', 'fila', '--next-update', '5m', '--at', '2026-11-23T08:30-03:00', 'x']);
    expect((await incident(folder, ['list'])).out).toMatchInlineSnapshot(`
      "2026-11-23-fila  investigating  major
        Fila parada
        desde 2026-11-23T08:00-03:00, última atualização 2026-11-23T08:30-03:00, próxima até 2026-11-23T08:35-03:00 (atrasada)
        mail-delivery=partial_outage
      "
    `);
  });

  test('tells programs the same, and with --all what is over', async () => {
    using folder = siteWithIncident();
    const events = async (...args: string[]) =>
      JSON.parse((await incident(folder, ['list', '--json', ...args])).out).events;
    expect(await events()).toEqual([
      {
        kind: 'incident',
        id: '2026-11-23-fila',
        title: 'Fila parada',
        status: 'investigating',
        impact: 'major',
        began: '2026-11-23T11:00:00.000Z',
        ended: null,
        last_update: '2026-11-23T11:00:00.000Z',
        next_update_by: null,
        overdue: false,
        components: { 'mail-delivery': 'partial_outage' },
      },
    ]);
    expect((await events('--all')).map(({ id }: { id: string }) => id)).toEqual([
      '2026-11-23-fila',
      '2026-11-03-mail',
    ]);
  });

  test('names what its files leave open where an error elsewhere hides the rest', async () => {
    using folder = siteWithIncident();
    folder.write('notices/2026-11-23-x.mdx', 'no front matter');
    const told = await incident(folder, ['list']);
    expect(told.code).toBe(1);
    expect(told.err).toContain('notices/2026-11-23-x.mdx:');
    expect(told.out.split('\n')).toContain('2026-11-23-fila');
    const { open, problems } = JSON.parse((await incident(folder, ['list', '--json'])).out);
    expect(open).toContainEqual({ kind: 'incident', id: '2026-11-23-fila' });
    expect(problems).toHaveLength(1);
  });

  test('says that nothing is open', async () => {
    using folder = contentFolder();
    expect((await incident(folder, ['list', '--locale', 'es'])).out).toBe('No hay nada abierto.\n');
  });
});

describe('npm run incident -- cancel', () => {
  const WORK = 'maintenance/2026-12-06-painel.mdx';
  const PLANNED = `---
title: Painel # novo
summary: Troca de versão.
from: 2026-12-06T02:00-03:00
until: 2026-12-06T05:00-03:00
---

O painel fica fora do ar.
`;

  test.each(['\n', '\r\n'])(
    'says when planned work was called off and why, and leaves every other byte (%j)',
    async (lineEnd) => {
      using folder = siteWithIncident();
      const source = PLANNED.replaceAll('\n', lineEnd);
      folder.write(WORK, source);
      const { code } = await incident(folder, ['cancel', 'painel', 'Foi adiada: falta uma peça.']);
      const added = [
        'until: 2026-12-06T05:00-03:00',
        'cancelled:',
        '  at: 2026-11-23T09:00-03:00',
        '  text: "Foi adiada: falta uma peça."',
      ];
      expect(read(folder, WORK)).toBe(source.replace('until: 2026-12-06T05:00-03:00', added.join(lineEnd)));
      expect(code).toBe(0);
    },
  );

  test('asks for what is missing; a second time there is nothing to call off', async () => {
    using folder = siteWithIncident();
    folder.write(WORK, PLANNED);
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return asked.length === 1 ? 'painel' : 'Foi adiada.';
    };
    expect((await incident(folder, ['cancel'], { ask })).code).toBe(0);
    expect(asked).toHaveLength(2);
    const again = await incident(folder, ['cancel', 'painel', 'Foi adiada.']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('"2026-12-06-painel" is cancelled already');
  });

  test('sends whoever means an incident to resolve', async () => {
    using folder = siteWithIncident();
    const { code, err } = await incident(folder, ['cancel', 'fila', 'Passou.']);
    expect(code).toBe(2);
    expect(err).toContain('npm run incident -- resolve 2026-11-23-fila');
  });
});
