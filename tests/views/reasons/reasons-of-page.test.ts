import { describe, expect, test } from 'vitest';
import { lookup } from '../../../src/domain/hours/table-lookup.ts';
import type { Locale } from '../../../src/model/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { liveIsland } from '../../../src/views/live-island.ts';
import { repliesIsland } from '../../../src/views/reasons/replies-island.ts';
import { at, incident, update } from '../../support/hand-built-status.ts';
import {
  ALWAYS,
  calendarOf,
  channelOf,
  departmentOf,
  holidaysOn,
  noticeOf,
  replyOf,
  siteOf,
  weekOf,
} from '../../support/site-builder.ts';

const holidays = holidaysOn('2017-11-02', '2017-11-20');
const office = weekOf({ 'mon-fri': '09:00-18:00' });
const site = siteOf({
  calendars: new Map([['br', calendarOf('2017-11-02', '2017-11-20')]]),
  departments: [
    departmentOf('support', [
      channelOf('support/phone', office, { holidays }),
      channelOf('support/email', office, { holidays, reply: replyOf('5m-4h', '5m-1bd', 'elapsed') }),
      channelOf('support/privacy', office, { kind: 'email' }),
      channelOf('support/ticket', ALWAYS),
    ]),
    departmentOf('monitoring', [], { works: office, holidays, order: 2 }),
  ],
  notices: [
    noticeOf('special', {
      channels: ['support/phone', 'support/email'],
      days: {
        '2017-11-01': 'closed',
        '2017-11-02': { 'support/phone': '10:00-12:00' },
      },
      reply: { 'support/email': '30m-24h' },
    }),
  ],
  incidents: [
    incident('dead-line', [
      update('2017-10-31T10:00-02:00', 'identified', { channels: { 'support/phone': 'down' } }),
      update('2017-10-31T12:00-02:00', 'resolved', { channels: { 'support/phone': 'up' } }),
    ]),
  ],
});
const NOW = at('2017-10-31T15:00-02:00');

/** Two channels of one name, one that never closes, and a department that only works. */
const IDS = ['support/phone', 'support/email', 'support/privacy', 'support/ticket', 'monitoring'];
const pageOf = (locale: Locale) => liveIsland(contextOf(site, locale, NOW), IDS, 'whole');

function sentenceOf(locale: Locale, id: string, when: string) {
  const { table, reasons } = pageOf(locale);
  const [, number] = lookup(table, id, at(when));
  return reasons?.sentences[number];
}

function said(locale: Locale, id: string, when: string) {
  const sentence = sentenceOf(locale, id, when);
  return sentence ? [sentence.slice(0, 3).join(''), sentence[3]] : null;
}

describe('why a channel is in its state', () => {
  test.each([
    ['support/phone', '2017-11-20T11:00-02:00', 'Fechado hoje: Feriado de 2017-11-20.', ''],
    ['support/email', '2017-11-20T11:00-02:00', 'Sem leitura hoje: Feriado de 2017-11-20.', ''],
    ['monitoring', '2017-11-20T11:00-02:00', 'Sem plantão hoje: Feriado de 2017-11-20.', ''],
    [
      'support/phone',
      '2017-11-01T11:00-02:00',
      'Fechado, conforme o aviso: Título de special.',
      '/notices/special/',
    ],
    [
      'support/phone',
      '2017-11-02T11:00-02:00',
      'Aberto em horário especial: Título de special, apesar do feriado (Feriado de 2017-11-02).',
      '/notices/special/',
    ],
    [
      'support/phone',
      '2017-10-31T11:00-02:00',
      'Fora do ar: Título de dead-line. Pelo horário, estaria aberto.',
      '/status/dead-line/',
    ],
    ['support/phone', '2017-11-04T11:00-02:00', 'Fechado: fora do horário.', null],
  ])('%s at %s: %s', (id, when, sentence, href) => {
    expect(said('pt-BR', id, when)).toEqual([sentence, href]);
  });

  test.each([
    ['pt-PT', 'Fechado hoje: Feriado de 2017-11-20.'],
    ['es', 'Cerrado hoy: Festivo del 2017-11-20.'],
    ['en', 'Closed today: Feriado de 2017-11-20.'],
  ] as const)('is said in %s', (locale, sentence) => {
    expect(said(locale, 'support/phone', '2017-11-20T11:00-02:00')).toEqual([sentence, '']);
  });

  test('is not said of what is open as ever, nor of what never closes', () => {
    expect(said('pt-BR', 'support/phone', '2017-11-03T11:00-02:00')).toBeNull();
    expect(said('pt-BR', 'support/ticket', '2017-11-20T11:00-02:00')).toBeNull();
  });

  test('gives the language of a title that is not the page’s', () => {
    expect(sentenceOf('en', 'support/phone', '2017-11-20T11:00-02:00')?.[4]).toBe('pt-BR');
  });

  test('stands once in the page for the channels that share it, by the numbers of its texts', () => {
    const { texts, reasons } = pageOf('pt-BR');
    const pairs = texts.map((text, number) => JSON.stringify([text, reasons?.sentences[number]]));
    expect(reasons?.sentences.length).toBe(texts.length);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('is not sent to pages that do not tell it in sentences', () => {
    expect(liveIsland(contextOf(site, 'pt-BR', NOW), IDS, 'brief').reasons).toBeUndefined();
  });
});

describe('what is told of a channel', () => {
  const { reasons } = pageOf('pt-BR');
  const { targets: all } = repliesIsland(contextOf(site, 'pt-BR', NOW));

  test('is its name, and what sets it apart from another of that name', () => {
    expect(Object.values(reasons?.channels ?? {}).map(([name]) => name)).toEqual([
      'Telefone',
      'E-mail',
      'E-mail (privacy)',
      'Ticket',
      'Departamento monitoring',
    ]);
  });

  test('is its own target for replies, and that of a notice on its dates', () => {
    const targets = all['support/email'] ?? [];
    expect(targets.map(([from, usual, , elapsed]) => [new Date(from).toISOString(), usual, elapsed])).toEqual(
      [
        ['2017-10-30T02:00:00.000Z', [5, 240], 1],
        ['2017-11-01T02:00:00.000Z', [30, 1440], 1],
        ['2017-11-03T02:00:00.000Z', [5, 240], 1],
      ],
    );
    expect(targets.map(([, , peak]) => peak === null)).toEqual([false, true, false]);
    expect(targets[1]?.[4]?.slice(0, 4)).toEqual([
      'O prazo é o do aviso: ',
      'Título de special',
      '.',
      '/notices/special/',
    ]);
  });

  test('is nothing of replies where none is promised', () => {
    expect(all).not.toHaveProperty('support/phone');
  });
});
