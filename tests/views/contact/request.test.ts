import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { requestView } from '../../../src/views/contact/request.ts';
import { contextOf } from '../../../src/views/context.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';

const sales = departmentOf(
  'sales',
  [
    channelOf('sales', 'phone', { address: '+55 11 4000-0000' }),
    channelOf('sales', 'chat', { page: 'https://example.com/chat' }),
    channelOf('sales', 'ticket', { hours: { kind: 'always' } }),
    channelOf('sales', 'email', { address: 'vendas@example.com', requires: 'registered-email' }),
  ],
  { portalDepartment: '3' },
);
const request = requestOf(
  'quote',
  'sales',
  ['sales/ticket', { channel: 'sales/email', only: { 'pt-BR': 'em casos excepcionais' } }],
  {
    ticket: { subject: { 'pt-BR': 'Mudança de plano' }, topic: null, topicName: null },
    selfService: { to: ['cancel', 'website'], path: { 'pt-BR': 'Meus serviços > Cancelar' } },
  },
);
const context = contextOf(
  siteOf({ departments: [sales], requests: [request] }),
  'pt-BR',
  Date.UTC(2026, 10, 26, 15),
);
const view = requestView(context, request);

describe('the page of a request', () => {
  test('gives the accepted channels in the order of the content', () => {
    expect(view.ways.map(({ id }) => id)).toEqual(['sales/ticket', 'sales/email']);
  });

  test('names the channels of the department that do not take it', () => {
    expect(view.notHere).toContain('Telefone, Chat');
  });

  test('fills the subject into the portal and into the mail', () => {
    expect(view.ways[0]?.link?.href).toContain('subject=Mudan%C3%A7a%20de%20plano');
    expect(view.ways[1]?.link?.href).toBe('mailto:vendas@example.com?subject=Mudan%C3%A7a%20de%20plano');
  });

  test('says what a channel asks for, and when alone it is accepted', () => {
    expect(view.ways[1]?.only?.text).toBe('só em casos excepcionais');
    expect(view.ways[1]?.proof).toBe(messagesOf('pt-BR').proofs['registered-email']);
  });

  test('says in its heading by which ways alone, and to what one signs in beside the ticket', () => {
    const { settings } = context.site;
    const login = { 'pt-BR': 'O login é o e-mail da fatura.' };
    const portal = settings.portal && { ...settings.portal, login };
    const own = { ...context, site: { ...context.site, settings: { ...settings, portal } } };
    const shown = requestView(own, request);
    expect(shown.whyTitle).toBe('Por que só por ticket ou e-mail');
    expect(shown.ways.map((way) => way.login?.text)).toEqual(['O login é o e-mail da fatura.', undefined]);
    expect(shown.login).toBeNull();
  });

  test('keeps an e-mail address out of plain text', () => {
    expect(view.ways[1]?.link?.secret).toBe(true);
    expect(view.ways[0]?.link?.secret).toBe(false);
  });

  test('says when the portal has no address for just this', () => {
    expect(view.selfService.map(({ label, exact }) => [label, exact])).toEqual([
      ['Cancelar um serviço', false],
      ['Ir para o site', true],
    ]);
  });
});

describe('the ways of a request', () => {
  const speaking = departmentOf('care', [
    channelOf('care', 'phone', { speaks: ['pt'], cost: { 'pt-BR': 'Chamada local.' } }),
    channelOf('care', 'chat', { speaks: ['es', 'pt'] }),
    channelOf('care', 'email'),
  ]);
  const asked = requestOf('help', 'care', ['care/phone', 'care/chat', 'care/email']);
  const site = siteOf({
    departments: [speaking],
    requests: [asked],
    settings: { locales: ['pt-BR', 'es'] },
  });
  const waysIn = (locale: 'pt-BR' | 'es') =>
    requestView(contextOf(site, locale, Date.UTC(2026, 10, 26, 15)), asked).ways;

  test('begin with those in the reader’s language, else in the order of the content', () => {
    expect(waysIn('pt-BR').map(({ id }) => id)).toEqual(['care/phone', 'care/chat', 'care/email']);
    expect(waysIn('es').map(({ id }) => id)).toEqual(['care/chat', 'care/email', 'care/phone']);
  });

  test('tell the price of a call, and the languages where they are not the reader’s', () => {
    const texts = waysIn('es')
      .find(({ id }) => id === 'care/phone')
      ?.notes.map(({ text }) => text);
    expect(texts).toEqual(['Chamada local.', 'Idiomas: portugués']);
  });

  test('name the other ways of their department, as alternatives', () => {
    expect(waysIn('es')[0]?.among).toEqual(['care/phone', 'care/chat', 'care/email']);
    expect(waysIn('es')[0]?.page).toBe('/es/hours/care/');
  });
});
