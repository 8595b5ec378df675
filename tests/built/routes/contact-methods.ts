import type { Route } from './route.ts';

const COMMERCIAL = ['customer-service/chat account-credentials', 'customer-service/ticket'];

/** What the text of `contact-methods` sends where. */
export const routes: readonly Route[] = [
  {
    request: 'pre-sales',
    says: 'before buying one uses form, chat or phone',
    ways: ['customer-service/form', 'customer-service/chat', 'customer-service/phone'],
  },
  {
    request: 'invoice-or-contract',
    says: 'invoices and contracts are for the chat, or a ticket to the commercial department',
    ways: COMMERCIAL,
  },
  {
    request: 'change-service',
    says: 'changes of plan, cycle or options are for the chat, or a ticket to the commercial department',
    ways: COMMERCIAL,
  },
  {
    request: 'cancel-service',
    says: 'cancelling is done without the staff, in the client area',
    ways: [],
    alone: ['https://clientes.alcornoque.example.com/clientarea.php'],
  },
  {
    request: 'technical-question',
    says: 'technical questions are for a ticket, as is recommended, or the chat',
    ways: ['customer-service/ticket', 'customer-service/chat account-credentials'],
  },
  {
    request: 'high-priority-incident',
    says: 'grave incidents go by ticket to incidents alone, at any hour',
    ways: ['incidents/ticket'],
  },
];
