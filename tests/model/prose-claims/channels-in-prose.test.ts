import { describe, expect, test } from 'vitest';
import { proseClaims } from '../../../src/model/prose-claims/prose-claims.ts';
import type { ChannelFacts } from '../../../src/model/prose-claims/types.ts';
import type { Locale } from '../../../src/model/types.ts';
import { told } from '../../support/told.ts';

const toldClaims = (...args: Parameters<typeof proseClaims>) => told(proseClaims(...args));

const at = (start: number, end: number) => ({ start: start * 60, end: end * 60 });
const common = { timezone: 'America/Sao_Paulo', address: null, special: [] } as const;
const support = ['Suporte técnico', 'Soporte técnico', 'Technical support'];
const sales = ['Comercial', 'Sales'];

const FACTS: ChannelFacts = {
  channels: [
    {
      ...common,
      id: 'support/phone',
      kind: 'phone',
      department: support,
      address: '+55 13 4062-0000',
      intervals: [at(14, 18)],
    },
    {
      ...common,
      id: 'support/email',
      kind: 'email',
      department: support,
      address: 'suporte@example.com',
      intervals: [at(9, 19), at(14, 18)],
    },
    { ...common, id: 'support/chat', kind: 'chat', department: support, intervals: [at(9, 12), at(14, 18)] },
    { ...common, id: 'support/ticket', kind: 'ticket', department: support, intervals: [at(0, 24)] },
    { ...common, id: 'sales/phone', kind: 'phone', department: sales, intervals: [at(9, 18)] },
    { ...common, id: 'sales/sms', kind: 'sms', department: sales, intervals: null },
  ],
  domains: ['example.com'],
  otherAddresses: ['security@example.com'],
};

function claimsOf(text: string, locale: Locale = 'pt-BR', path = '') {
  const found = toldClaims(text, {
    file: 'policies/page.mdx',
    line: 1,
    locale,
    around: null,
    channels: FACTS,
    path,
  });
  return found.map(({ code, column, severity }) => `${severity} ${code} ${column}`);
}

describe('hours beside the name of a channel', () => {
  test.each<[Locale, string]>([
    ['pt-BR', 'O suporte técnico atende por telefone nos dias úteis, das 14:00 às 18:00.'],
    ['pt-BR', 'Telefone do Comercial: dias úteis, 9:00–18:00'],
    ['pt-BR', 'Telefone: das 14h00 às 18h00 e das 9 às 18 (horário de Brasília)'],
    ['pt-BR', 'O e-mail é lido das 9:00 às 19:00 nos dias úteis e das 14:00 às 18:00 aos sábados.'],
    ['pt-BR', 'Ligue para o telefone das 15:00 às 16:00, quando a fila é menor.'],
    ['pt-BR', 'O chat não atende das 12:00 às 14:00.'],
    ['pt-BR', 'O telefone ficou fora do ar das 10:00 às 11:30.'],
    ['pt-BR', 'Chat: das 13:00 às 17:00, hora de Lisboa'],
    ['pt-BR', 'O e-mail tem prazo de 4h a 24h.'],
    ['pt-BR', '02 de Novembro de 2017, Quinta-feira: atendimento via E-MAIL das 9:00 as 23:00'],
    ['pt-BR', '| 02/11/2017 | e-mail, atendimento | 9:00–23:00 |'],
    ['pt-BR', 'O SMS atende das 3:00 às 4:00.'],
    ['pt-BR', 'A loja abre das 10:00 às 22:00.'],
    ['pt-BR', 'O ticket é lido das 2:00 às 5:00 também.'],
    ['pt-BR', 'O backup das 2:00 às 4:00 é enviado por e-mail.'],
    ['pt-BR', 'Mandamos um e-mail das 7:00 às 8:00 a quem pediu.'],
    ['pt-BR', 'Se o telefone tocar das 9:00 às 14:00, ninguém atende.'],
    ['pt-PT', 'A cópia das 2h00 às 4h00 é comunicada por correio.'],
    ['es', 'La copia de las 2:00 a las 4:00 se avisa por correo.'],
    ['en', 'Backups run from 02:00 to 04:00 and are reported by email.'],
    ['en', 'An email sent from 23:00 to 24:00 is read the next day.'],
    ['es', 'El teléfono atiende en días laborables de 14:00 a 18:00.'],
    ['es', 'El chat abre de lunes a viernes de las 9 a las 12 y de las 14 a las 18.'],
    ['es', 'El teléfono está cerrado de 12:00 a 14:00.'],
    ['en', 'Technical support answers the phone from 2pm to 6pm on working days.'],
    ['en', 'Phone hours: 14:00 to 18:00, Monday to Friday'],
    ['en', 'The chat was down from 10:00 to 11:00.'],
    ['pt-BR', 'O telefone atende até as 18h.'],
    ['pt-BR', 'O chat abre às 9:00.'],
    ['pt-BR', 'O chat funciona a partir das 14 nos dias úteis.'],
    ['pt-BR', 'Mande o comprovante por e-mail até as 15h.'],
    ['pt-BR', 'Pedidos por e-mail até as 23h são respondidos no dia seguinte.'],
    ['pt-BR', 'O telefone atende até 5 pessoas de cada vez.'],
    ['pt-BR', 'O ticket atende até as 20h também.'],
    ['es', 'El teléfono atiende hasta las 18.'],
    ['en', 'The phone is open until 6pm.'],
    ['en', 'Choose up to 5 files in the chat.'],
  ])('are let be in %s: %s', (locale, text) => {
    expect(claimsOf(text, locale)).toEqual([]);
  });

  test.each<[Locale, string, number]>([
    ['pt-BR', 'O suporte técnico atende por telefone nos dias úteis, das 9:00 às 18:00.', 59],
    ['pt-BR', 'Telefone do Comercial: dias úteis, 8:00–18:00', 36],
    ['pt-BR', 'Ligue para o telefone das 20:00 às 22:00.', 27],
    ['pt-BR', 'O chat atende das 9 às 18.', 19],
    ['pt-BR', 'E-mail: atendimento das 9h00 às 18h00', 25],
    ['pt-PT', 'O chat funciona das 9h00 às 13h00.', 21],
    ['es', 'El teléfono del soporte técnico atiende de 9:00 a 18:00.', 44],
    ['es', 'El chat abre de lunes a viernes de las 9 a las 13.', 40],
    ['en', 'The phone is open from 9am to 5pm.', 24],
    ['en', 'Chat hours: 9:00–13:00, Monday to Friday', 13],
    ['pt-BR', 'O telefone atende até as 20h.', 26],
    ['pt-BR', 'O telefone atende até às 20.', 26],
    ['pt-BR', 'O chat abre às 8:00.', 16],
    ['pt-PT', 'O chat funciona a partir das 8h30.', 30],
    ['pt-BR', 'Mande o comprovante por e-mail até as 22h.', 39],
    ['es', 'El teléfono atiende hasta las 20:00.', 31],
    ['en', 'The phone is open until 8pm.', 25],
    ['en', 'The chat opens at 8:00 on working days.', 19],
  ])('are held against the data in %s: %s', (locale, text, column) => {
    expect(claimsOf(text, locale)).toEqual([`warning hours-differ ${column}`]);
  });

  test('say what the data have', () => {
    const text = 'O suporte técnico atende por telefone das 9:00 às 18:00.';
    const page = { file: 'policies/page.mdx', line: 1, locale: 'pt-BR', around: null } as const;
    const [found] = toldClaims(text, { ...page, channels: FACTS });
    expect(found?.message).toBe(
      '"9:00 às 18:00" is said of support/phone, which in the data opens 14:00-18:00',
    );
    expect(found?.fix).toBe('write <Channel of="support/phone" show="hours" />, or correct one of the two');
  });
});

describe('addresses in prose', () => {
  test.each([
    'Escreva para ana@aurora.example, nunca para `suporte@example.com`.',
    'Falhas de segurança: security@example.com',
    '<Channel of="support/email" show="address" />',
    '```\nsuporte@example.com\n```',
    'Ligue para (11) 4062-0001 ou 0800 123 4567.',
    'Ligue para 4062-0001.',
    'Ligue para +55 13 4062-0120.',
    'protocolo 20171016192600, nota 4062',
    'o IP 192.0.2.13 e 2001:db8::13',
    'de 17/10/2017 a 02/11/2017, 14:00 às 18:00',
  ])('are let be: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    ['Escreva para suporte@example.com.', 'warning literal-address 14'],
    ['Escreva para [o suporte](mailto:Suporte@Example.com).', 'warning literal-address 33'],
    ['Ligue para +55 13 4062-0000.', 'warning literal-address 12'],
    ['Ligue para (13) 4062-0000.', 'warning literal-address 12'],
    ['Ligue para 13 4062 0000.', 'warning literal-address 12'],
    ['[Ligue](tel:+551340620000)', 'warning literal-address 13'],
    ['Escreva para vendas@example.com.', 'warning unknown-address 14'],
    ['Escreva para joao_silva@example.com.', 'warning unknown-address 14'],
    ['Ligue para +55 13 4062-0001.', 'warning unknown-address 12'],
    ['Ligue para (13) 4026-0000.', 'warning unknown-address 12'],
  ])('are named where they stand in the data, or should: %s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim]);
  });

  test('in a title cannot be written as a component', () => {
    const page = {
      file: 'policies/page.mdx',
      line: 1,
      locale: 'pt-BR',
      around: null,
      path: 'title',
    } as const;
    const [found] = toldClaims('Novo: suporte@example.com', { ...page, channels: FACTS });
    expect(found?.fix).toBe('leave it out: it changes in the data alone');
  });

  test('are looked for only where the data are given', () => {
    const page = { file: 'policies/page.mdx', line: 1, locale: 'pt-BR', around: null } as const;
    expect(toldClaims('suporte@example.com, telefone das 9:00 às 18:00', page)).toEqual([]);
  });
});

describe('hours in a notice that gives a channel hours of its own', () => {
  const special = [at(10, 12)];
  const channels = FACTS.channels.map((channel) =>
    channel.id === 'support/email'
      ? { ...channel, intervals: [...(channel.intervals ?? []), ...special], special }
      : channel,
  );
  const claimed = (text: string) =>
    toldClaims(text, {
      file: 'notices/page.mdx',
      line: 1,
      locale: 'en',
      around: null,
      channels: { ...FACTS, channels },
    }).map(({ code, message }) => `${code}: ${message}`);

  test.each(['Email: 10:00 to 14:00', 'We answer by email from 10am to 1pm.', 'Email is read until 17:00.'])(
    'are held against these, though the week would allow them: %s',
    (text) => {
      expect(claimed(text)).toEqual([expect.stringContaining('hours-differ')]);
    },
  );

  test.each([
    'Email: 10:00 to 12:00',
    'Write an email from 10:30 to 11:30 and we call back.',
    'Email is read from 9:00 to 19:00 again afterwards.',
    'Sales answers the phone from 9:00 to 18:00 as usual.',
  ])('may be these, lie within them, or be what holds as a rule: %s', (text) => {
    expect(claimed(text)).toEqual([]);
  });
});
