import { beforeAll, describe, expect, test } from 'vitest';
import { hoursCommand } from '../../scripts/hours.ts';
import { loadSite } from '../../src/model/load-site.ts';
import type { Site } from '../../src/model/types.ts';
import { incident, update } from '../support/hand-built-status.ts';
import { run } from '../support/run-command.ts';
import {
  ALWAYS,
  calendarOf,
  channelOf,
  departmentOf,
  holidaysOn,
  noticeOf,
  replyOf,
  siteOf,
  UNSTATED,
  weekOf,
} from '../support/site-builder.ts';

const holidays = holidaysOn('2017-11-02');
const office = weekOf({ 'mon-sat': '09:00-19:00' });
const channels = ['support/phone', 'support/email'];
const site: Site = siteOf({
  calendars: new Map([['br', calendarOf('2017-11-02')]]),
  departments: [
    departmentOf('support', [
      channelOf('support/phone', weekOf({ 'mon-fri': '14:00-18:00' }), { holidays }),
      channelOf('support/email', office, { holidays, reply: replyOf('5m-4h', '5m-24h', 'elapsed') }),
      channelOf('support/mail-lisbon', UNSTATED, { kind: 'email', timezone: 'Europe/Lisbon' }),
    ]),
    departmentOf('sales', [channelOf('sales/form', office, { reply: replyOf('1bd', null, 'open') })], {
      order: 2,
    }),
    departmentOf('monitoring', [], { order: 3, works: ALWAYS }),
  ],
  notices: [
    noticeOf('special-hours-2017', {
      channels,
      days: { '2017-10-19..2017-10-21': { 'support/email': '09:00-23:00' } },
      reply: { 'support/email': '30m-24h' },
    }),
  ],
  incidents: [
    incident('dead-line', [
      update('2017-11-03T15:00-02:00', 'identified', { channels: { 'support/phone': 'down' } }),
    ]),
  ],
});
const command = hoursCommand(() => Promise.resolve({ site, problems: [] }));

async function ask(...args: string[]) {
  const { code, out, err } = await run(command, ['--json', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out).instants;
}

describe('npm run hours -- --json', () => {
  test('answers a channel with its state, since, until, reason and reply', async () => {
    expect(await ask('--at', '2017-10-19T11:00Z', '--channel', 'support/email')).toEqual([
      {
        at: '2017-10-19T11:00:00.000Z',
        channels: [
          {
            id: 'support/email',
            department: 'support',
            channel: 'email',
            timezone: 'America/Sao_Paulo',
            state: 'open',
            since: '2017-10-19T11:00:00.000Z',
            until: '2017-10-20T01:00:00.000Z',
            reason: {
              layer: 'notice',
              id: 'special-hours-2017',
              title: 'Título de special-hours-2017',
              displaced: { layer: 'week', id: null, title: null },
            },
            open_instead: [],
            opens_first: null,
            reply: {
              usual: { earliest: '2017-10-19T11:30:00.000Z', latest: '2017-10-20T11:00:00.000Z' },
              peak: null,
            },
          },
        ],
      },
    ]);
  });

  test('answers every instant in the order of the arguments', async () => {
    const instants = await ask('--at', '2017-10-20T11:00Z', '--at', '2017-10-19T11:00Z');
    expect(instants.map(({ at }: { at: string }) => at)).toEqual([
      '2017-10-20T11:00:00.000Z',
      '2017-10-19T11:00:00.000Z',
    ]);
  });

  test('tells departments by their order, channels as written, and work by its department', async () => {
    const [{ channels }] = await ask('--at', '2017-10-23T13:00Z');
    expect(channels.map(({ id, channel }: { id: string; channel: string }) => [id, channel])).toEqual([
      ['support/phone', 'phone'],
      ['support/email', 'email'],
      ['support/mail-lisbon', 'mail-lisbon'],
      ['sales/form', 'form'],
      ['monitoring', null],
    ]);
    expect(channels[4]).toMatchObject({
      state: 'open',
      since: null,
      until: null,
      open_instead: [],
      reply: null,
    });
  });

  test('names holidays and incidents, in the language asked for', async () => {
    const [holiday] = await ask('--at', '2017-11-02T13:00Z', '--channel', 'form', '--locale', 'es');
    expect(holiday.channels[0].reason.layer).toBe('week');
    const [closed] = await ask('--at', '2017-11-02T17:00Z', '--channel', 'phone', '--locale', 'es');
    expect(closed.channels[0].reason).toMatchObject({ id: 'br/2017-11-02', title: 'Festivo del 2017-11-02' });
    const [down] = await ask('--at', '2017-11-03T17:00Z', '--channel', 'phone');
    expect(down.channels[0]).toMatchObject({
      state: 'closed',
      until: null,
      reason: { layer: 'incident', title: 'Título de dead-line', displaced: { layer: 'week' } },
    });
  });

  test('names the open channels of the department in place of a closed one, and of no other', async () => {
    const instead = async (at: string) => {
      const [{ channels }] = await ask('--at', at, '--department', 'support');
      return channels.map((channel: { open_instead: string[] }) => channel.open_instead);
    };
    expect(await instead('2017-10-23T13:00Z')).toEqual([['support/email'], [], []]);
    expect(await instead('2017-10-23T17:00Z')).toEqual([[], [], []]);
    expect(await instead('2017-10-22T13:00Z')).toEqual([[], [], []]);
  });

  test('names the channel that opens first and when, while none of the department is open', async () => {
    const first = async (at: string) => {
      const [{ channels }] = await ask('--at', at, '--department', 'support');
      return channels.map((channel: { opens_first: object | null }) => channel.opens_first);
    };
    const email = { id: 'support/email', at: '2017-10-23T11:00:00.000Z' };
    expect(await first('2017-10-22T13:00Z')).toEqual([email, email, null]);
    expect(await first('2017-10-23T13:00Z')).toEqual([null, null, null]);
  });

  test('answers one channel with what its whole department has in its place', async () => {
    const [{ channels }] = await ask('--at', '2017-10-22T13:00Z', '--channel', 'support/phone');
    expect(channels).toMatchObject([{ opens_first: { id: 'support/email' } }]);
  });

  test('claims nothing of hours that are unstated', async () => {
    const [{ channels }] = await ask('--at', '2017-10-23T13:00Z', '--channel', 'mail-lisbon');
    expect(channels).toMatchObject([
      { state: 'unstated', since: null, until: null, reason: { layer: 'unstated' } },
    ]);
  });

  test('finds channels by their kind, in every department', async () => {
    const [{ channels }] = await ask('--channel', 'email');
    expect(channels.map(({ id }: { id: string }) => id)).toEqual(['support/email', 'support/mail-lisbon']);
  });

  test('has a limit without a beginning where the target has one', async () => {
    const [{ channels }] = await ask('--at', '2017-10-20T13:00Z', '--channel', 'form');
    expect(channels[0].reply).toEqual({
      usual: { earliest: null, latest: '2017-10-21T21:00:00.000Z' },
      peak: null,
    });
  });

  test.each([
    ['--department', 'nobody', '--department is "nobody"; there are support, sales, monitoring'],
    ['--channel', 'pigeon', '--channel is "pigeon"; there are support/phone, support/email'],
    ['--locale', 'fr', '--locale is "fr"; the site has pt-BR, es'],
    ['--at', '2017-10-19T11:00', '--at is "2017-10-19T11:00", a time without a zone'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, out, err } = await run(command, ['--json', option, value]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test('refuses a channel that the department does not have', async () => {
    const { code, err } = await run(command, ['--department', 'sales', '--channel', 'phone']);
    expect(code).toBe(2);
    expect(err).toContain('there are sales/form');
  });

  test('prints the problems of a content that has errors, and exits with 1', async () => {
    const problem = {
      severity: 'error',
      code: 'x',
      file: 'site.yaml',
      line: 1,
      column: 2,
      path: 'name',
      message: 'name is missing',
      fix: 'write name: …',
    } as const;
    const broken = hoursCommand(() => Promise.resolve({ site: null, problems: [problem] }));
    const { code, out, err } = await run(broken, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ problems: [problem] });
    expect(err).toContain('site.yaml:1:2 name is missing; write name: …');
  });
});

describe('npm run hours', () => {
  test('tells people in lines of 80 columns', async () => {
    const { out } = await run(command, ['--at', '2017-10-20T11:00Z']);
    expect(out).toMatchInlineSnapshot(`
      "sexta-feira, 20 de outubro de 2017, 09:00 (horário de Brasília)
      support/phone        Fechado, conforme o aviso: Título de special-hours-2017.
                           Abre segunda-feira às 14:00. Desde dia 18 de outubro às
                           18:00.
                           https://suporte.example.com/notices/special-hours-2017/
                           Enquanto isso: support/email, até 23:00.
      support/email        Aberto em horário especial: Título de special-hours-2017.
                           Fecha às 23:00. Desde 09:00.
                           https://suporte.example.com/notices/special-hours-2017/
                           Escrevendo agora, a resposta vem entre 09:30 e amanhã às
                           09:00. O prazo é o do aviso: Título de special-hours-2017.
      support/mail-lisbon  Os horários não são publicados.
      sales/form           Aberto no horário de costume. Fecha às 19:00. Desde 09:00.
                           Escrevendo agora, a resposta vem até amanhã às 19:00.
      monitoring           De plantão dia e noite.
      "
    `);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('tells all times in the zone of --tz', async () => {
    const { out } = await run(command, [
      '--at',
      '2017-10-20T09:00',
      '--tz',
      'Asia/Kolkata',
      '--channel',
      'form',
    ]);
    expect(out).toMatchInlineSnapshot(`
      "sexta-feira, 20 de outubro de 2017, 09:00 (horário de Kolkata)
      sales/form  Sem leitura: fora do horário. Será lido às 16:30. Desde 02:30.
                  Escrevendo agora, a resposta vem até domingo às 02:30.
      "
    `);
  });

  const HOLIDAY = '2017-11-02T17:00Z';
  const DEAD_LINE = '2017-11-03T17:30Z';
  test.each([
    ['pt-BR', HOLIDAY, 'Fechado hoje: Feriado de 2017-11-02. Abre amanhã às 14:00.'],
    ['es', HOLIDAY, 'Cerrado hoy: Festivo del 2017-11-02. Abre mañana a las 14:00.'],
    ['pt-BR', DEAD_LINE, 'Fora do ar: Título de dead-line. Pelo horário, estaria aberto.'],
    ['es', DEAD_LINE, 'Fuera de servicio: Título de dead-line. Por el horario, estaría abierto.'],
  ])('says in %s at %s in whole sentences why and until when', async (locale, at, said) => {
    const { out } = await run(command, ['--at', at, '--channel', 'phone', '--locale', locale]);
    expect(out.replace(/\s+/g, ' ')).toContain(said);
  });

  test('gives the page of the incident that has a channel down, and what is open meanwhile', async () => {
    const { out } = await run(command, ['--at', DEAD_LINE, '--channel', 'phone']);
    expect(out).toContain('https://suporte.example.com/status/dead-line/');
    expect(out.replace(/\s+/g, ' ')).toContain('Enquanto isso: support/email, até 19:00.');
  });
});

describe('npm run hours of the demonstration', () => {
  let loaded: Awaited<ReturnType<typeof loadSite>>;
  beforeAll(async () => {
    loaded = await loadSite('content');
  }, 60_000);
  const demo = hoursCommand(() => Promise.resolve(loaded));
  const times = ['2026-06-11T18:40Z', '2026-11-26T15:00Z', '2026-12-25T15:00Z', '2026-11-29T04:20Z'];
  const asked = times.flatMap((time) => ['--at', time]);

  test.each(['pt-BR', 'pt-PT', 'es', 'en'])('fits 80 columns in %s, cutting nothing', async (locale) => {
    const { code, out } = await run(demo, [...asked, '--locale', locale]);
    expect(code).toBe(0);
    expect(out.match(/\d{4}, \d\d:\d\d \(/g)).toHaveLength(times.length);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toMatch(/[{}…]/);
  });

  test.each([
    ['pt-BR', 'Fora do ar: O telefone do suporte não completa chamadas. Pelo horário, estaria aberto.'],
    ['pt-PT', 'Indisponível: O telefone do suporte não completa chamadas. Pelo horário, estaria aberto.'],
    [
      'es',
      'Fuera de servicio: O telefone do suporte não completa chamadas. Por el horario, estaría abierto.',
    ],
    ['en', 'Out of order: O telefone do suporte não completa chamadas. It would be open otherwise.'],
  ])('says in %s that the telephone is dead, and by which incident', async (locale, said) => {
    const { out } = await run(demo, [
      '--at',
      '2026-06-11T18:40Z',
      '--channel',
      'support/phone',
      '--locale',
      locale,
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain(said);
  });
});
