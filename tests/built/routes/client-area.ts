import type { Route } from './route.ts';

const AREA = 'https://cliente.moliceiro.example.com/';

/** What the text of `client-area` sends where. */
export const routes: readonly Route[] = [
  {
    request: 'view-services',
    says: 'services are always looked up in the client area',
    ways: [],
    alone: [AREA],
  },
  {
    request: 'view-domains',
    says: 'domains are always looked up in the client area',
    ways: [],
    alone: [AREA],
  },
  {
    request: 'view-usage',
    says: 'state and usage are always looked up in the client area',
    ways: [],
    alone: [AREA],
  },
  {
    request: 'technical-support',
    says: 'support goes through the client area, by e-mail exceptionally and from a registered address alone',
    ways: ['support/ticket', 'support/email registered-email only'],
  },
  {
    request: 'plan-upgrade-quote',
    says: 'the price of an upgrade is the example of a commercial question, which anybody is answered',
    ways: ['sales/email'],
  },
  {
    request: 'commercial-question',
    says: 'specific commercial questions are always answered',
    ways: ['sales/email'],
  },
  {
    request: 'recover-password',
    says: 'the password is recovered at the address of the client area',
    ways: [],
    alone: [AREA],
  },
  {
    request: 'other-recovery',
    says: 'other ways of recovery ask for proofs that it is the customer',
    ways: ['helpline/phone identity'],
  },
  {
    request: 'procedure-doubts',
    says: 'doubts about the procedure go to the support line',
    ways: ['helpline/phone'],
  },
];
