import type { Fact } from './fact.ts';

const create = '/tutorials/tickets/create-a-ticket/';
const follow = '/tutorials/tickets/follow-and-reply/';
const password = '/tutorials/tickets/send-a-password/';
const policy = '/policies/tickets/';

/** What a customer of `tests/sites/ticket-guide` looks for. */
export const facts: readonly Fact[] = [
  {
    fact: 'the subject of an e-mail account leads to technical support',
    page: '/contact/configure-e-mail-account/',
    contains: ['Configuração Conta de Email', 'Apoio técnico'],
  },
  {
    fact: 'the subject of a transfer leads to domains',
    page: '/contact/domain-transfer/',
    contains: ['Transferência de domínios', 'Domínios'],
  },
  {
    fact: 'the subject of invoices leads to billing',
    page: '/contact/invoices/',
    contains: ['Faturas e pagamentos', 'Faturação'],
  },
  {
    fact: 'a request says what to describe',
    page: '/contact/configure-e-mail-account/',
    contains: ['a mensagem de erro, se houver', 'o domínio a que o pedido diz respeito'],
  },
  {
    fact: 'every subject says that e-mail is no way to answer',
    page: '/contact/invoices/',
    contains: ['Não é possível responder por e-mail'],
  },
  {
    fact: 'every subject is listed on the contact page',
    page: '/contact/',
    contains: [
      'Configuração de uma conta de e-mail',
      'Não consigo enviar ou receber e-mail',
      'O meu site não abre ou dá erro',
      'Registar ou renovar um domínio',
      'Transferir um domínio',
      'Faturas e pagamentos',
    ],
  },
  {
    fact: 'the page of tickets has history, subjects, search and a way back',
    page: create,
    selector: 'main ol',
    contains: ['Histórico.', 'Assunto.', 'Pesquisa.', 'Voltar.'],
  },
  {
    fact: 'the form is explained field by field',
    page: create,
    selector: 'main ol',
    contains: ['Email de contacto.', 'Mensagem.', 'Inserir Password.', 'Domínio.'],
  },
  {
    fact: 'a request without a domain has its own choice',
    page: create,
    contains: ['O produto não está associado a um domínio'],
  },
  {
    fact: 'sending is confirmed at once, with a copy by e-mail',
    page: create,
    selector: 'main ol',
    contains: ['Enviar Pedido', 'aparece de imediato', 'cópia do pedido'],
  },
  {
    fact: 'the history has five columns',
    page: follow,
    selector: 'main ol',
    contains: ['Assunto', 'Data de envio.', 'N.º do pedido.', 'Estado', 'Abrir.'],
  },
  {
    fact: 'a ticket is answered in the client area, not by e-mail',
    page: follow,
    contains: ['Não é possível responder por e-mail.', 'Escolha Abrir na linha do pedido.'],
  },
  {
    fact: 'a closed ticket takes no answer: a new one refers to it',
    page: follow,
    contains: ['já não aceita respostas', 'refira nele o número do anterior'],
  },
  {
    fact: 'the states are shown where the history is explained',
    page: follow,
    contains: [
      'Aberto',
      'Respondido',
      'Fechado',
      'Crie um novo pedido e, se for preciso, refira o número deste.',
    ],
  },
  { fact: 'a password is visible for 72 hours', page: password, contains: ['Só durante 72 horas.'] },
  {
    fact: 'after that a fixed text stands in its place',
    page: password,
    contains: ['***PASSWORD OBFUSCATED***'],
  },
  {
    fact: 'the need to give a password leads to its tool',
    page: '/contact/send-password/',
    contains: ['Inserir Password', 'Indicar uma password em segurança'],
  },
  {
    fact: 'the need to answer leads to the history',
    page: '/contact/reply-to-ticket/',
    contains: ['Histórico dos Pedidos', 'As respostas enviadas por e-mail não entram no pedido.'],
  },
  {
    fact: 'the rules are in one place, with the states',
    page: policy,
    contains: ['Não se responde por e-mail.', 'Fechado é fechado.', 'Respondido'],
  },
];
