import type { Route } from './route.ts';

const HISTORY = 'https://cliente.berlenga.example.com/pedidos';

/** What the text of `ticket-guide` sends where: one subject is its own, five are assumed beside it. */
export const routes: readonly Route[] = [
  {
    request: 'configure-e-mail-account',
    says: 'a question on an e-mail account is a ticket with that subject, which leads to its department',
    ways: ['support/ticket'],
  },
  {
    request: 'e-mail-delivery',
    says: 'each subject leads to its department (mail)',
    ways: ['support/ticket'],
  },
  {
    request: 'website-access',
    says: 'each subject leads to its department (sites)',
    ways: ['support/ticket'],
  },
  {
    request: 'domain-registration',
    says: 'each subject leads to its department (domains)',
    ways: ['domains/ticket'],
  },
  {
    request: 'domain-transfer',
    says: 'each subject leads to its department (transfers)',
    ways: ['domains/ticket'],
  },
  { request: 'invoices', says: 'each subject leads to its department (invoices)', ways: ['billing/ticket'] },
  {
    request: 'ticket-state',
    says: 'the state of a ticket stands in the history',
    ways: [],
    alone: [HISTORY],
  },
  {
    request: 'reply-to-ticket',
    says: 'a ticket is answered in the history and not by e-mail',
    ways: [],
    alone: [HISTORY],
  },
  {
    request: 'closed-ticket',
    says: 'a closed ticket takes no answer: a new one refers to it',
    ways: [],
    alone: [HISTORY],
  },
  {
    request: 'send-password',
    says: 'a password is given with the tool of the form',
    ways: [],
    alone: [HISTORY],
  },
];
