import { describe, expect, test } from 'vitest';
import { portalLink } from '../../../src/domain/portal/portal-link.ts';
import type { PortalWant } from '../../../src/domain/portal/types.ts';
import { portalOf } from '../../support/hand-built-site.ts';

const whmcs = portalOf('whmcs', 'https://cliente.example.com/');
const zendesk = portalOf('zendesk', 'https://ajuda.example.com');
const freshdesk = portalOf('freshdesk', 'https://mesa.example.com/');
const osticket = portalOf('osticket', 'https://tickets.example.com/suporte/');
const bare = portalOf('custom', 'https://area.example.com/conta');
const custom = portalOf('custom', 'https://area.example.com/', {
  new_ticket:
    'https://area.example.com/{locale}/t/{department}?assunto={subject}&tipo={topic}&artigo={article}#novo',
  tickets: 'https://area.example.com/tickets',
  cancel: 'https://area.example.com/encerrar',
});

describe.each<[string, typeof whmcs, readonly [PortalWant, string, boolean][]]>([
  [
    'WHMCS',
    whmcs,
    [
      [{ place: 'client_area' }, 'https://cliente.example.com/clientarea.php', true],
      [{ place: 'tickets' }, 'https://cliente.example.com/supporttickets.php', true],
      [{ place: 'password' }, 'https://cliente.example.com/password/reset', true],
      [{ place: 'cancel' }, 'https://cliente.example.com/clientarea.php', false],
      [{ place: 'new_ticket' }, 'https://cliente.example.com/submitticket.php', true],
      [
        { place: 'new_ticket', department: '3' },
        'https://cliente.example.com/submitticket.php?step=2&deptid=3',
        true,
      ],
      [
        { place: 'new_ticket', department: '3', subject: 'Mudança de plano & "preço"' },
        'https://cliente.example.com/submitticket.php?step=2&deptid=3&subject=Mudan%C3%A7a%20de%20plano%20%26%20%22pre%C3%A7o%22',
        true,
      ],
      [
        {
          place: 'new_ticket',
          department: '3',
          message: 'https://ajuda.example.com/tutorials/e-mail/outlook/',
        },
        'https://cliente.example.com/submitticket.php?step=2&deptid=3&message=https%3A%2F%2Fajuda.example.com%2Ftutorials%2Fe-mail%2Foutlook%2F',
        true,
      ],
      [
        { place: 'new_ticket', department: null, subject: 'Olá' },
        'https://cliente.example.com/submitticket.php',
        false,
      ],
      [{ place: 'new_ticket', department: 'suporte' }, 'https://cliente.example.com/submitticket.php', false],
    ],
  ],
  [
    'Zendesk',
    zendesk,
    [
      [{ place: 'client_area', locale: 'es' }, 'https://ajuda.example.com/hc/es', true],
      [{ place: 'tickets', locale: 'pt-PT' }, 'https://ajuda.example.com/hc/pt/requests', true],
      [{ place: 'password', locale: 'en' }, 'https://ajuda.example.com/hc/en-us', false],
      [{ place: 'cancel', locale: 'pt-BR' }, 'https://ajuda.example.com/hc/pt-br', false],
      [{ place: 'new_ticket' }, 'https://ajuda.example.com/hc/requests/new', true],
      [
        { place: 'new_ticket', topic: '7', message: 'lido: a&b' },
        'https://ajuda.example.com/hc/requests/new?ticket_form_id=7&tf_description=lido%3A%20a%26b',
        true,
      ],
      [{ place: 'new_ticket', department: 'suporte' }, 'https://ajuda.example.com/hc/requests/new', false],
      [
        { place: 'new_ticket', locale: 'pt-BR', topic: '360001', department: '7', subject: 'Sem acesso' },
        'https://ajuda.example.com/hc/pt-br/requests/new?ticket_form_id=360001&tf_subject=Sem%20acesso',
        true,
      ],
      [
        { place: 'new_ticket', locale: 'pt-BR', department: '7' },
        'https://ajuda.example.com/hc/pt-br/requests/new?ticket_form_id=7',
        true,
      ],
    ],
  ],
  [
    'Freshdesk',
    freshdesk,
    [
      [{ place: 'client_area' }, 'https://mesa.example.com/support/home', true],
      [{ place: 'tickets' }, 'https://mesa.example.com/support/tickets', true],
      [{ place: 'password' }, 'https://mesa.example.com/support/home', false],
      [{ place: 'cancel' }, 'https://mesa.example.com/support/home', false],
      [{ place: 'new_ticket', subject: 'x' }, 'https://mesa.example.com/support/tickets/new', true],
      [
        { place: 'new_ticket', topic: 'faturas e pagamentos' },
        'https://mesa.example.com/support/tickets/new?ticket_form=faturas%20e%20pagamentos',
        true,
      ],
      [{ place: 'new_ticket', department: null }, 'https://mesa.example.com/support/tickets/new', false],
    ],
  ],
  [
    'osTicket',
    osticket,
    [
      [{ place: 'client_area' }, 'https://tickets.example.com/suporte/', true],
      [{ place: 'tickets' }, 'https://tickets.example.com/suporte/tickets.php', true],
      [{ place: 'password' }, 'https://tickets.example.com/suporte/pwreset.php', true],
      [{ place: 'cancel' }, 'https://tickets.example.com/suporte/', false],
      [
        { place: 'new_ticket', subject: 'x', message: 'y' },
        'https://tickets.example.com/suporte/open.php',
        true,
      ],
      [
        { place: 'new_ticket', topic: '12', department: '3' },
        'https://tickets.example.com/suporte/open.php?topicId=12',
        true,
      ],
      [
        { place: 'new_ticket', department: '3' },
        'https://tickets.example.com/suporte/open.php?topicId=3',
        true,
      ],
      [{ place: 'new_ticket', topic: 'x1' }, 'https://tickets.example.com/suporte/open.php', false],
    ],
  ],
  [
    'a portal of its own without addresses',
    bare,
    [
      [{ place: 'client_area' }, 'https://area.example.com/conta', true],
      [{ place: 'tickets' }, 'https://area.example.com/conta', false],
      [{ place: 'password' }, 'https://area.example.com/conta', false],
      [{ place: 'cancel' }, 'https://area.example.com/conta', false],
      [{ place: 'new_ticket', department: '1' }, 'https://area.example.com/conta', false],
    ],
  ],
  [
    'a portal of its own with a template',
    custom,
    [
      [
        {
          place: 'new_ticket',
          department: 'vendas/1',
          topic: '7',
          subject: 'Olá?',
          article: 'e-mail/outlook',
          locale: 'es',
        },
        'https://area.example.com/es/t/vendas%2F1?assunto=Ol%C3%A1%3F&tipo=7&artigo=e-mail%2Foutlook#novo',
        true,
      ],
      [{ place: 'new_ticket', department: '1', locale: 'es' }, 'https://area.example.com/es/t/1#novo', true],
      [{ place: 'new_ticket', department: null, locale: 'es' }, 'https://area.example.com/', false],
      [
        { place: 'new_ticket', department: '1', topic: null, locale: 'es' },
        'https://area.example.com/es/t/1#novo',
        false,
      ],
      [{ place: 'tickets' }, 'https://area.example.com/tickets', true],
      [{ place: 'password' }, 'https://area.example.com/', false],
      [{ place: 'cancel' }, 'https://area.example.com/encerrar', true],
    ],
  ],
])('%s', (_, portal, cases) => {
  test.each(cases)('%j leads to %s (exact: %s)', (want, url, exact) => {
    expect(portalLink(portal, want)).toEqual({ url, exact });
  });
});

describe('an address that the content gives', () => {
  test('comes before the kind’s own and keeps its query', () => {
    const portal = portalOf('whmcs', 'https://c.example.com/', {
      new_ticket: 'https://c.example.com/novo?lang=pt#form',
      client_area: 'https://c.example.com/painel',
    });
    expect(portalLink(portal, { place: 'new_ticket', department: '2' }).url).toBe(
      'https://c.example.com/novo?lang=pt&step=2&deptid=2#form',
    );
    expect(portalLink(portal, { place: 'cancel' })).toEqual({
      url: 'https://c.example.com/painel',
      exact: false,
    });
  });
});

describe('a subject', () => {
  const subjectOf = (subject: string) => {
    const { url } = portalLink(whmcs, { place: 'new_ticket', department: '3', subject });
    return new URL(url).searchParams.get('subject') ?? '';
  };

  test('has at most 150 characters and no half of one', () => {
    expect(Array.from(subjectOf(`${'a'.repeat(149)}😀😀`))).toHaveLength(150);
    expect(subjectOf(`${'a'.repeat(149)}😀😀`).endsWith('😀')).toBe(true);
  });

  test('is one line', () => {
    expect(subjectOf(' Não\r\nenvia \t e-mail\n')).toBe('Não envia e-mail');
  });

  test('survives what an address cannot hold', () => {
    expect(subjectOf('a \ud800 <b>&#?=+%')).toBe('a \uFFFD <b>&#?=+%');
  });
});

test('a message has at most 500 characters', () => {
  const { url } = portalLink(whmcs, { place: 'new_ticket', department: '3', message: 'á'.repeat(600) });
  expect(new URL(url).searchParams.get('message')).toBe('á'.repeat(500));
});
