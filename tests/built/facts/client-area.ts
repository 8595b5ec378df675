import type { Fact } from './fact.ts';

const technical = '/contact/technical-support/';
const policy = '/policies/client-area/';
const notice = '/notices/client-area-rules-2018/';

/** What a customer of `tests/sites/client-area` looks for. */
export const facts: readonly Fact[] = [
  {
    fact: 'technical support takes e-mail only exceptionally',
    page: technical,
    contains: ['suporte@example.com', 'em casos excecionais'],
  },
  {
    fact: 'a support request from an unregistered address may stay unanswered',
    page: technical,
    contains: ['não conste da ficha de cliente', 'pode ficar sem resposta'],
  },
  {
    fact: 'technical support is not given by phone or by the commercial desk',
    page: technical,
    selector: 'main',
    lacks: ['+351 220 000 000', 'comercial@example.com'],
  },
  {
    fact: 'the price of an upgrade from P0 to P1 is a commercial question, by e-mail',
    page: '/contact/plan-upgrade-quote/',
    contains: ['plano P0 para o P1', 'comercial@example.com'],
  },
  {
    fact: 'any other commercial question goes to the same desk',
    page: '/contact/commercial-question/',
    contains: ['Outra pergunta comercial concreta', 'comercial@example.com'],
  },
  {
    fact: 'doubts about the procedure go to the support line',
    page: '/contact/procedure-doubts/',
    contains: ['Linha de apoio', '+351 220 000 000'],
  },
  {
    fact: 'the support line takes no technical requests',
    page: '/contact/procedure-doubts/',
    selector: 'main',
    lacks: ['suporte@example.com'],
  },
  {
    fact: 'a forgotten password starts at the link of the client area',
    page: '/contact/recover-password/',
    contains: ['Não se lembra da senha', 'Recuperar a palavra-passe da Área de Cliente'],
  },
  {
    fact: 'recovery is explained step by step',
    page: '/tutorials/client-area/recover-password/',
    selector: 'main ol',
    contains: ['Não se lembra da senha', 'Escreva o seu endereço de e-mail'],
  },
  {
    fact: 'other ways of recovery ask for proof of identity',
    page: '/contact/other-recovery/',
    contains: ['provas de identidade', '+351 220 000 000'],
  },
  {
    fact: 'registered domains are looked up in the client area, without asking anyone',
    page: '/contact/view-domains/',
    selector: 'main',
    contains: ['Que domínios tenho registados?'],
    lacks: ['@example.com', '+351'],
  },
  {
    fact: 'state and usage of the services are looked up in the client area',
    page: '/contact/view-usage/',
    selector: 'main',
    contains: ['Como estão os meus serviços'],
    lacks: ['@example.com', '+351'],
  },
  {
    fact: 'staff see the list of products and nothing else',
    page: policy,
    contains: ['só tem acesso à lista dos produtos'],
  },
  {
    fact: 'the policy says what changed',
    page: policy,
    contains: [
      'Toda a consulta de serviços, domínios, estado e utilização passa para a Área de Cliente',
      'Os pedidos de suporte técnico passam a entrar pela Área de Cliente',
    ],
  },
  { fact: 'commercial questions are always answered', page: policy, contains: ['respondemos sempre'] },
  {
    fact: 'the announcement tells the new rules and whom to ask',
    page: notice,
    contains: [
      'Novas regras de acesso aos serviços e de pedidos de suporte',
      'que renovámos',
      '+351 220 000 000',
    ],
  },
  {
    fact: 'the announcement is listed among the notices',
    page: '/notices/',
    contains: ['Novas regras de acesso aos serviços e de pedidos de suporte'],
  },
  {
    fact: 'hours that the text does not give are not made up',
    page: '/hours/support/',
    selector: 'main',
    contains: ['Suporte técnico'],
    lacks: ['09:00', '18:00'],
  },
  {
    fact: 'every need is found from the contact page',
    page: '/contact/',
    contains: [
      'Preciso de suporte técnico',
      'Tenho dúvidas sobre estas regras',
      'Que serviços tenho subscritos?',
      'Esqueci-me da palavra-passe da Área de Cliente',
    ],
  },
];
