import type { Route } from './route.ts';

const AREA = 'https://cliente.araucaria.example.com/';
const LIVE = ['service/phone', 'service/chat'];

/** What the text of `how-support-works` sends where. */
export const routes: readonly Route[] = [
  { request: 'basic-questions', says: 'basic doubts are for phone or chat', ways: LIVE },
  {
    request: 'emergency-check',
    says: 'an emergency is for phone or chat from 9 to 18, later for a ticket or a registered e-mail',
    ways: [...LIVE, 'service/ticket only', 'service/email registered-email only'],
  },
  { request: 'service-prices', says: 'costs of services on the site are for phone or chat', ways: LIVE },
  { request: 'resend-message', says: 'an e-mail or ticket is sent again by phone or chat', ways: LIVE },
  { request: 'payments', says: 'payments and invoices are for phone or chat', ways: LIVE },
  {
    request: 'service-needs',
    says: 'doubts about which service is needed are for phone or chat',
    ways: LIVE,
  },
  {
    request: 'instability',
    says: 'instability and problems of access are told by phone or chat',
    ways: LIVE,
  },
  {
    request: 'password-or-ip',
    says: 'a password by e-mail or an IP unblocked are for phone or chat',
    ways: LIVE,
  },
  {
    request: 'report-problem',
    says: 'problems are reported by ticket or e-mail alone, never by chat or WhatsApp',
    ways: ['service/ticket', 'service/email registered-email'],
  },
  {
    request: 'technical-analysis',
    says: 'deeper problems are for level two by ticket, not by phone, messenger, chat or WhatsApp',
    ways: ['advanced-support/ticket'],
  },
  {
    request: 'virus-removal',
    says: 'viruses are analysed by level two, which takes tickets alone',
    ways: ['advanced-support/ticket'],
  },
  {
    request: 'anything-else',
    says: 'what is not for phone or chat goes through the client area',
    ways: ['service/ticket'],
  },
  {
    request: 'ticket-state',
    says: 'the state of a ticket is seen in the client area',
    ways: [],
    alone: [AREA],
  },
  {
    request: 'update-contacts',
    says: 'contacts are kept up to date in the client area',
    ways: [],
    alone: [AREA],
  },
];
