import type { Fact } from './fact.ts';

const notice = '/notices/special-hours-2017/';
const title = 'Alteração de expediente de 17/10 a 02/11';

/** What a customer of `tests/sites/schedule-change` looks for. */
export const facts: readonly Fact[] = [
  {
    fact: 'billing has its hours and its mailbox',
    page: '/hours/billing/',
    contains: ['9:00', '12:00', '14:00', '18:00', 'financeiro@example.com'],
  },
  {
    fact: 'sales keeps the same hours, with a mailbox of its own',
    page: '/hours/sales/',
    contains: ['9:00', '12:00', '14:00', '18:00', 'comercial@example.com'],
  },
  {
    fact: 'the mailbox of sales is not that of billing',
    page: '/hours/sales/',
    selector: 'main',
    lacks: ['financeiro@example.com'],
  },
  {
    fact: 'support reads e-mail until 19',
    page: '/hours/support/',
    contains: ['9:00', '19:00', '14:00', '18:00', 'suporte@example.com'],
  },
  { fact: 'the notice gives the hours of e-mail', page: notice, contains: [title, '9:00', '23:00'] },
  {
    fact: 'the notice gives the three mailboxes',
    page: notice,
    contains: ['financeiro@example.com', 'comercial@example.com', 'suporte@example.com'],
  },
  {
    fact: 'monitoring goes on and tells what happens',
    page: notice,
    contains: ['Monitoramento', 'blog de status', 'página da rede'],
  },
  {
    fact: 'automatic billing goes on',
    page: notice,
    contains: ['A cobrança é automática e segue normalmente'],
  },
  { fact: 'the home page shows the notice', page: '/', contains: [title] },
  { fact: 'every department shows the notice', page: '/hours/billing/', contains: [title] },
  {
    fact: 'All Souls is a holiday of the calendar',
    page: '/policies/departments-and-hours/',
    contains: ['Finados'],
  },
  {
    fact: 'an overdue invoice goes to billing',
    page: '/contact/invoices/',
    contains: ['Faturas vencidas ou a vencer', 'Financeiro', 'financeiro@example.com'],
  },
  {
    fact: 'a suspended account goes to billing',
    page: '/contact/suspended-account/',
    contains: ['Financeiro', 'financeiro@example.com'],
  },
  {
    fact: 'doubts about cancelling go to sales',
    page: '/contact/cancellation-doubts/',
    contains: ['Comercial', 'comercial@example.com'],
  },
  {
    fact: 'doubts about optional services go to sales',
    page: '/contact/optional-services/',
    contains: ['Comercial', 'comercial@example.com'],
  },
  {
    fact: 'doubts about using the services go to support',
    page: '/contact/using-services/',
    contains: ['Suporte técnico', 'suporte@example.com'],
  },
  {
    fact: 'hiring is done on the website or in the portal, by nobody on the phone',
    page: '/contact/hire/',
    selector: 'main',
    contains: ['A contratação só é feita em nosso site ou dentro do portal do cliente.'],
    lacks: ['@example.com'],
  },
  {
    fact: 'who looks up invoices is told which login to use',
    page: '/contact/see-and-pay-invoices/',
    contains: ['O login é o e-mail cadastrado na contratação ou aquele em que você recebeu a última fatura.'],
  },
  {
    fact: 'the receipt tells how long a service takes',
    page: '/policies/automatic-billing/',
    contains: ['Os prazos para ativar, reativar ou renovar cada serviço estão no recibo de pagamento'],
  },
  {
    fact: 'support has forum, videos and tips',
    page: '/policies/departments-and-hours/',
    selector: 'main a',
    contains: ['fórum', 'vídeos', 'dicas'],
  },
];
