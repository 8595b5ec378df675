import { expect, test } from 'vitest';
import { noticeText } from '../../src/feeds/notice-text.ts';
import { at } from '../support/hand-built-status.ts';
import { ALWAYS, channelOf, departmentOf, noticeOf, siteOf } from '../support/site-builder.ts';
import { NOW, sample } from './sample-site.ts';

test('tells a notice date by date, in words, without an e-mail address', () => {
  expect(noticeText(sample, 'special-hours', { now: NOW })).toMatchInlineSnapshot(`
    "Horário especial

    De 24 a 26 de novembro só por e-mail.

    De 24 a 26 de novembro de 2026
    Pelo horário de Brasília (UTC-3).

    Vale para: Departamento support

    Dia a dia:
    - terça-feira, 24 de novembro: Sem atendimento (Mudança de sede)
    - quarta-feira, 25 de novembro: E-mail: 09:00 às 23:00; Telefone, Ticket: Sem atendimento
    - quinta-feira, 26 de novembro: Como de costume: Telefone, E-mail: 09:00 às 18:00; Ticket: 24 horas

    Resposta no período:
    - E-mail: de 30 minutos a 24 horas

    Segue como de costume:
    - Departamento monitoring

    Fale por E-mail (https://suporte.example.com/hours/support/) ou aqui (https://suporte.example.com/contact/).

    Veja as regras (https://suporte.example.com/policies/rules/#a).

    https://suporte.example.com/notices/special-hours/
    "
  `);
});

test('speaks the language asked for, and the default one where a text is missing', () => {
  const text = noticeText(sample, 'special-hours', { now: NOW, locale: 'en' }) ?? '';
  expect(text).toContain('Special hours');
  expect(text).toContain('Tuesday 24 November');
  expect(text).toContain('Mudança de sede');
  expect(text).toContain('https://suporte.example.com/en/notices/special-hours/');
});

test('says first that a notice was withdrawn', () => {
  expect(noticeText(sample, 'withdrawn', { now: NOW })?.split('\n\n').slice(1, 3)).toEqual([
    'Este aviso foi retirado em 12 de novembro de 2026, 10:00.',
    'Não vale mais.',
  ]);
  expect(noticeText(sample, 'withdrawn', { now: at('2026-11-11T10:00-03:00') })).not.toContain('retirado');
});

test('names each department where the hours of channels of one name differ, and whose targets it tells', () => {
  const channels = ['support/phone', 'support/email', 'billing/phone', 'billing/email'];
  const notice = noticeOf('weekend', {
    channels,
    days: {
      '2026-12-26': { 'support/phone': '09:00-13:00' },
      '2026-12-27': 'closed',
    },
    reply: { 'support/email': '1h-4h', 'billing/email': '1h-4h' },
  });
  const of = (id: string) => channels.filter((it) => it.startsWith(id)).map((it) => channelOf(it, ALWAYS));
  const departments = ['support', 'billing'].map((id) => departmentOf(id, of(id)));
  const text = noticeText(siteOf({ departments, notices: [notice] }), 'weekend', { now: NOW }) ?? '';
  expect(text).toContain(`Dia a dia:
- sábado, 26 de dezembro
  - Departamento support - Telefone: 09:00 às 13:00; E-mail: Sem atendimento
  - Departamento billing - Sem atendimento
- domingo, 27 de dezembro: Sem atendimento
`);
  expect(text).toContain('- E-mail (Departamento support, Departamento billing): de 1 a 4 horas');
});

test('does not exist before its notice is published', () => {
  expect(noticeText(sample, 'future', { now: NOW })).toBeNull();
  expect(noticeText(sample, 'nothing', { now: NOW })).toBeNull();
});
