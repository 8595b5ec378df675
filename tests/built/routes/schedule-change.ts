import type { Route } from './route.ts';

const AREA = 'https://cliente.caicara.example.com/portal';
const BILLING = ['billing/phone', 'billing/chat', 'billing/email'];
const SALES = ['sales/phone', 'sales/chat', 'sales/email'];

/** What the text of `schedule-change` sends where, outside the days of its notice. */
export const routes: readonly Route[] = [
  { request: 'invoices', says: 'invoices due or overdue are for billing', ways: BILLING },
  { request: 'suspended-account', says: 'suspended accounts are for billing', ways: BILLING },
  { request: 'other-finance', says: 'any other matter of finances is for billing', ways: BILLING },
  {
    request: 'see-and-pay-invoices',
    says: 'invoices are looked up and paid in the portal',
    ways: [],
    alone: [AREA],
  },
  {
    request: 'hire',
    says: 'services are hired on the website or in the portal alone',
    ways: [],
    alone: ['https://caicara.example.com/', AREA],
  },
  { request: 'hiring-doubts', says: 'doubts about hiring are for sales', ways: SALES },
  { request: 'optional-services', says: 'doubts about optional services are for sales', ways: SALES },
  { request: 'cancellation-doubts', says: 'doubts about cancelling are for sales', ways: SALES },
  {
    request: 'using-services',
    says: 'doubts about the use of services are for support',
    ways: ['support/phone', 'support/chat', 'support/email'],
  },
];
