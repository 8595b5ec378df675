import { describe, expect, test } from 'vitest';
import type { DataComponentName } from '../../../src/markdown/component-table.ts';
import { contextOf } from '../../../src/views/context.ts';
import { type Attributes, dataUse } from '../../../src/views/prose/data-uses.ts';
import { channelOf, departmentOf, noticeOf, requestOf, siteOf } from '../../support/hand-built-site.ts';
import { at } from '../../support/hand-built-status.ts';

const reply = {
  usual: { earliest: { unit: 'minutes', minutes: 5 }, latest: { unit: 'minutes', minutes: 240 } },
  peak: null,
  counted: 'elapsed',
} as const;
const email = channelOf('support', 'email', { address: 'suporte@example.com', reply });
const phone = channelOf('support', 'phone', { hours: { kind: 'always' } });
const site = siteOf({
  departments: [departmentOf('support', [email, phone], { portalDepartment: '3' })],
  requests: [
    requestOf('slow', 'support', ['support/email', 'support/phone'], {
      needs: { 'pt-BR': ['o domínio', 'a hora'] },
    }),
    requestOf('down', 'support', ['support/phone']),
  ],
  settings: { links: [{ id: 'forum', url: 'https://example.com/forum', label: null }] },
});
const context = contextOf(site, 'pt-BR', at('2026-11-26T15:00:00Z'));
const use = (
  name: DataComponentName,
  given: Attributes,
  notice = null as ReturnType<typeof noticeOf> | null,
) => dataUse(context, notice, name, given);

describe('a channel in a sentence', () => {
  test('is a link with its name, unless told otherwise', () => {
    expect(use('Channel', { of: 'support/email' })).toMatchObject({ kind: 'channel-link', text: 'E-mail' });
  });
  test('is its address, kept out of plain text', () => {
    expect(use('Channel', { of: 'support/email', show: 'address' })).toMatchObject({
      text: 'suporte@example.com',
      link: { secret: true },
    });
  });
  test('is its name where it has no address', () => {
    expect(use('Channel', { of: 'support/phone', show: 'address' })).toEqual({
      kind: 'words',
      text: 'Telefone',
      live: null,
    });
  });
  test('is its week, which the script turns into a state', () => {
    expect(use('Channel', { of: 'support/email', show: 'state' })).toMatchObject({
      live: 'support/email',
      text: 'seg. a sex. 09:00 às 18:00',
    });
  });
});

describe('a reply time', () => {
  test('is that of the channel', () => {
    const said = use('ReplyTimes', { of: 'support/email' });
    expect(said).toMatchObject({ kind: 'words' });
    expect(said.kind === 'words' && said.text).toMatch(/5 minutos .*4 horas.*[^.]$/);
  });
  test("is the notice's own within a notice", () => {
    const latest = { unit: 'minutes', minutes: 1440 } as const;
    const notice = noticeOf('x', 0, { reply: new Map([['support/email', { earliest: null, latest }]]) });
    const said = use('ReplyTimes', { of: 'support/email' }, notice);
    expect(said.kind === 'words' && said.text).toMatch(/24 horas|1 dia/);
  });
  test('says that nothing is promised where there is none', () => {
    expect(use('ReplyTimes', { of: 'support/phone' })).toMatchObject({ text: 'sem prazo de resposta' });
  });
});

test('a date is written out with its weekday', () => {
  expect(use('Date', { on: '2026-11-21' })).toEqual({
    kind: 'time',
    text: 'sábado, 21 de novembro de 2026',
    datetime: '2026-11-21',
  });
});

test("an instant is told in the site's zone, and the zone with it", () => {
  expect(use('Instant', { at: '2026-11-04T00:30+01:00' })).toMatchObject({
    text: 'terça-feira, 3 de novembro de 2026, 20:30 (horário de Brasília)',
    datetime: '2026-11-03T23:30:00.000Z',
  });
});

describe('links out of the site', () => {
  test("lead to the form of a department's tickets", () => {
    expect(use('Portal', { to: 'new_ticket', department: 'support' })).toMatchObject({
      href: 'https://cliente.example.com/submitticket.php?step=2&deptid=3',
    });
  });
  test('lead to the known keys, with the label of the interface', () => {
    expect(use('SiteLink', { to: 'forum' })).toEqual({
      kind: 'link',
      href: 'https://example.com/forum',
      text: 'Fórum',
      note: null,
    });
  });
  test('say where the portal has no address for just this', () => {
    expect(use('Portal', { to: 'cancel' })).toMatchObject({
      href: 'https://cliente.example.com/clientarea.php',
      note: 'leva à página mais próxima no portal',
    });
    expect(use('Portal', { to: 'tickets' })).toMatchObject({ note: null });
  });
  test('are words alone where the company has no portal', () => {
    const without = contextOf(siteOf({ settings: { portal: null } }), 'pt-BR', 0);
    expect(dataUse(without, null, 'Portal', { to: 'tickets' })).toMatchObject({ href: null });
  });
});

describe('a list of requests', () => {
  test('tells the best way first, the others after it, and what to have at hand', () => {
    const data = use('Requests', { department: 'support' });
    expect(data.kind === 'requests' && data.requests[0]).toMatchObject({
      href: '/contact/slow/',
      way: 'E-mail',
      others: 'ou Telefone',
      best: { id: 'support/email' },
      needs: { text: 'Tenha em mãos: o domínio; a hora.' },
    });
  });
  test('asked for a channel, speaks of that one first', () => {
    const data = use('Requests', { channel: 'phone' });
    expect(data.kind === 'requests' && data.requests.map(({ way }) => way)).toEqual(['Telefone', 'Telefone']);
  });
});

test('a block without data shows nothing', () => {
  expect(use('TicketStates', {})).toEqual({ kind: 'nothing' });
  expect(use('NoticeDays', {})).toEqual({ kind: 'nothing' });
});

describe('what a customer must prove', () => {
  const login = channelOf('support', 'ticket', { requires: 'client-login' });
  const chat = channelOf('support', 'chat', { requires: 'account-credentials' });
  const call = channelOf('sales', 'phone');
  const asking = contextOf(
    siteOf({
      departments: [departmentOf('support', [chat, login]), departmentOf('sales', [call])],
      requests: [
        requestOf('quote', 'sales', [{ channel: 'sales/phone', requires: 'identity' }]),
        requestOf('slow', 'support', ['support/chat']),
      ],
    }),
    'pt-BR',
    0,
  );
  const proofs = (department?: string) => {
    const shown = dataUse(asking, null, 'Proofs', { department });
    return shown.kind === 'proofs' ? shown.proofs : [];
  };

  test('is told with the channels that ask for it, the lightest first', () => {
    expect(proofs().map(({ channels }) => channels)).toEqual(['Ticket', 'Chat', '']);
  });
  test('is told of the requests that ask for more than their channel', () => {
    expect(proofs()[2]?.requests).toEqual([
      { href: '/contact/quote/', title: { text: 'Pedido quote', lang: null }, channels: 'Telefone' },
    ]);
  });
  test('can be told of one department', () => {
    expect(proofs('support')).toHaveLength(2);
  });
});
