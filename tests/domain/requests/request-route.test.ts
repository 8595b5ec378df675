import { describe, expect, test } from 'vitest';
import { routeOf, ticketLink } from '../../../src/domain/requests/request-route.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';

const support = departmentOf(
  'support',
  [
    channelOf('support', 'phone'),
    channelOf('support', 'chat', { requires: 'account-credentials' }),
    channelOf('support', 'ticket', { requires: 'client-login', otherwise: { 'pt-BR': 'do canal' } }),
  ],
  { portalDepartment: '3' },
);
const sales = departmentOf('sales', [channelOf('sales', 'phone'), channelOf('sales', 'email')]);
const site = siteOf({ departments: [support, sales] });
const quote = requestOf('quote', 'sales', [
  'sales/phone',
  { channel: 'support/chat', only: { 'pt-BR': 'à noite' } },
]);

describe('the ways that a request may take', () => {
  const route = routeOf(site, quote);

  test('are in the order of the request, other departments included', () => {
    expect(route.accepted.map(({ channel, department }) => [channel.id, department.id])).toEqual([
      ['sales/phone', 'sales'],
      ['support/chat', 'support'],
    ]);
  });

  test('ask for the request’s own proof, else for the channel’s', () => {
    expect(route.accepted.map(({ requires }) => requires)).toEqual([null, 'account-credentials']);
    const strict = requestOf('strict', 'support', [{ channel: 'support/chat', requires: 'identity' }]);
    expect(routeOf(site, strict).accepted[0]?.requires).toBe('identity');
  });

  test('leave the other channels of its department as not accepted', () => {
    expect(route.notAccepted.map(({ id }) => id)).toEqual(['sales/email']);
  });
});

describe('what happens otherwise', () => {
  test('is told by the request, else the department, else the best channel', () => {
    const ticket = ['support/ticket'];
    const own = requestOf('a', 'support', ticket, { otherwise: { 'pt-BR': 'do pedido' } });
    expect(routeOf(site, own).otherwise).toEqual({ 'pt-BR': 'do pedido' });
    expect(routeOf(site, requestOf('b', 'support', ticket)).otherwise).toEqual({ 'pt-BR': 'do canal' });
    const strict = siteOf({ departments: [{ ...support, otherwise: { 'pt-BR': 'do departamento' } }] });
    expect(routeOf(strict, requestOf('c', 'support', ticket)).otherwise).toEqual({
      'pt-BR': 'do departamento',
    });
  });
});

describe('self-service', () => {
  test('leads to the portal or the website; a place without an address is inexact', () => {
    const alone = requestOf('alone', null, [], {
      selfService: { to: ['password', 'website', 'cancel'], path: null },
    });
    const route = routeOf(site, alone);
    expect(route.department).toBeNull();
    expect(route.accepted).toEqual([]);
    expect(route.selfService).toEqual([
      { place: 'password', url: 'https://cliente.example.com/password/reset', exact: true },
      { place: 'website', url: 'https://example.com/', exact: true },
      { place: 'cancel', url: 'https://cliente.example.com/clientarea.php', exact: false },
    ]);
  });

  test('is empty without a portal and a website', () => {
    const poor = siteOf({ settings: { portal: null, website: null } });
    const alone = requestOf('alone', null, [], { selfService: { to: ['password', 'website'], path: null } });
    expect(routeOf(poor, alone).selfService).toEqual([]);
  });
});

describe('the form for a ticket', () => {
  const request = requestOf('r', 'support', [], {
    ticket: { subject: { 'pt-BR': 'Mudança', es: 'Cambio' }, topic: '7', topicName: null },
  });

  test('knows the department and the subject in the language of the page', () => {
    expect(ticketLink(site.settings, { department: support }, { request, locale: 'es' })).toEqual({
      url: 'https://cliente.example.com/submitticket.php?step=2&deptid=3&subject=Cambio',
      exact: true,
    });
  });

  test('is the nearest page for a department that the portal does not know', () => {
    expect(ticketLink(site.settings, { department: sales }, { request })?.exact).toBe(false);
  });

  test('does not exist without a portal', () => {
    expect(ticketLink({ ...site.settings, portal: null }, { department: support })).toBeNull();
  });
});
