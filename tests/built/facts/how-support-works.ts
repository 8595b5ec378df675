import type { Fact } from './fact.ts';

const policy = '/policies/how-support-works/';
const part = '/policies/your-part/';
const phone = '+55 41 3000-0000';
const mail = 'atendimento@example.com';

/** What a customer of `tests/sites/how-support-works` looks for. */
export const facts: readonly Fact[] = [
  {
    fact: 'phone and chat take eight kinds of request',
    page: policy,
    contains: [
      'Dúvida básica sobre o serviço contratado',
      'Emergência: verificar se meu serviço está no ar',
      'Quanto custa um serviço do site?',
      'Reenviar um e-mail ou ticket para o e-mail cadastrado',
      'Pagamentos, reenvio de fatura ou troca da forma de pagamento',
      'Qual serviço atende à minha necessidade?',
      'Avisar de instabilidade ou de problema de acesso',
      'Reenviar a senha por e-mail ou desbloquear um IP',
    ],
  },
  { fact: 'a question about payment can be phoned', page: '/contact/payments/', contains: [phone] },
  {
    fact: 'a question about payment is not for the mailbox',
    page: '/contact/payments/',
    selector: 'main',
    lacks: [mail],
  },
  {
    fact: 'an emergency goes to the phone, after hours to ticket or e-mail',
    page: '/contact/emergency-check/',
    contains: [phone, mail, 'fora do horário de atendimento'],
  },
  { fact: 'the desk is there from 9 to 18', page: '/hours/service/', contains: ['9:00', '18:00'] },
  {
    fact: 'a problem is reported by ticket or e-mail',
    page: '/contact/report-problem/',
    contains: [mail, 'Relatos não são aceitos por chat nem por WhatsApp.'],
  },
  {
    fact: 'a problem is not reported by phone',
    page: '/contact/report-problem/',
    selector: 'main',
    lacks: [phone],
  },
  {
    fact: 'a report needs a picture of the error and the steps to it',
    page: '/contact/report-problem/',
    contains: ['uma imagem do erro na tela', 'até o ponto em que dá erro'],
  },
  {
    fact: 'reporting is explained step by step',
    page: '/tutorials/support/report-a-problem/',
    selector: 'main ol',
    contains: ['Outlook', 'mensagem de erro por e-mail', 'envie pela área do cliente'],
  },
  {
    fact: 'level two takes tickets alone',
    page: '/contact/technical-analysis/',
    contains: ['Suporte avançado II', 'Telefone, Messenger, chat e WhatsApp não servem para esse trabalho.'],
  },
  {
    fact: 'level two has no phone and no mailbox',
    page: '/contact/technical-analysis/',
    selector: 'main',
    lacks: [phone, mail],
  },
  {
    fact: 'level two needs a screenshot and the steps',
    page: '/contact/technical-analysis/',
    contains: ['um print da tela', 'passo a passo'],
  },
  {
    fact: 'removing a virus is the work of level two',
    page: '/contact/virus-removal/',
    contains: ['Suporte avançado II', 'Pede análise e intervenção da equipe avançada.'],
  },
  {
    fact: 'tickets are taken in order of arrival and no time is promised',
    page: policy,
    contains: ['ordem de chegada', 'Não há um prazo único'],
  },
  {
    fact: 'three states of a ticket are explained',
    page: policy,
    contains: ['Em análise', 'Em andamento', 'Aguardando resposta', 'mantenha o diálogo até o final'],
  },
  {
    fact: 'nine things are not to be done',
    page: part,
    selector: 'main',
    contains: [
      'o repetido será fechado',
      'maiúsculas',
      'de outro título',
      'deixar o ticket aberto',
      'cadastro desatualizado',
      'cobrando pressa',
      'telefone fixo',
      'segunda pessoa',
      'já não faz parte da empresa',
    ],
  },
  {
    fact: 'ombudsman and feedback are linked',
    page: policy,
    selector: 'main a',
    contains: ['ouvidoria', 'deixe sua opinião'],
  },
  {
    fact: 'almost everything else goes through the client area',
    page: '/contact/anything-else/',
    selector: 'main',
    contains: ['Quase todo atendimento é feito pela área do cliente.'],
    lacks: [phone, mail],
  },
];
