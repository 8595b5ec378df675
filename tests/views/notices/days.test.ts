import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/model/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { noticeDays } from '../../../src/views/notices/days.ts';
import { at } from '../../support/hand-built-status.ts';
import {
  ALWAYS,
  channelOf,
  day,
  departmentOf,
  holidaysOn,
  noticeOf,
  siteOf,
  weekOf,
} from '../../support/site-builder.ts';

const holidays = holidaysOn('2026-12-25', '2027-01-01');
const office = weekOf({ 'mon-fri': '09:00-18:00' });
const support = departmentOf('support', [
  channelOf('support/phone', office, { holidays }),
  channelOf('support/email', weekOf({ 'mon-fri': '09:00-18:00', sun: '10:00-12:00' }), { holidays }),
  channelOf('support/ticket', ALWAYS),
]);
const billing = departmentOf('billing', [
  channelOf('billing/phone', office, { holidays }),
  channelOf('billing/ticket', office, { holidays }),
]);
const name = { 'pt-BR': 'Natal', 'pt-PT': 'Natal', es: 'Navidad', en: 'Christmas' };
const br = {
  id: 'br',
  name: { 'pt-BR': 'Brasil' },
  completeUntil: day('2027-12-31'),
  officialUntil: day('2027-12-31'),
  days: [{ id: 'br/2026-12-25', day: day('2026-12-25'), name, type: 'national' as const, source: 'Lei' }],
};
const site = siteOf({ calendars: new Map([['br', br]]), departments: [support, billing] });
const NOW = at('2026-11-26T12:00-03:00');
const CHANNELS = ['support/phone', 'support/email', 'billing/phone', 'billing/ticket'];

type Days = NonNullable<Parameters<typeof noticeOf>[1]['days']>;

const rowsOf = (days: Days, locale: Locale = 'pt-BR', channels: readonly string[] = CHANNELS) =>
  noticeDays(
    contextOf(site, locale, NOW),
    noticeOf('year-end', { published: '2026-11-20T16:00-03:00', channels, days }),
  );

/** Each line of the only date as `departments | channels: hours; …`. */
const told = (...asked: Parameters<typeof rowsOf>): readonly string[] =>
  rowsOf(...asked).flatMap(({ lines }) =>
    lines.map(
      ({ departments, parts }) =>
        `${departments} | ${parts.map(({ channels, hours }) => `${channels}: ${hours}`).join('; ')}`,
    ),
  );

describe('a date that a notice leaves as usual', () => {
  test.each<[Locale, string, string]>([
    ['pt-BR', ' | : Sem atendimento (Natal)', 'Como de costume'],
    ['pt-PT', ' | : Sem atendimento (Natal)', 'Como habitualmente'],
    ['es', ' | : Sin atención (Navidad)', 'Como de costumbre'],
    ['en', ' | : Closed (Christmas)', 'As usual'],
  ])('says in %s that a holiday closes it', (locale, line, note) => {
    const christmas = { '2026-12-25': 'usual' } as const;
    expect(told(christmas, locale)).toEqual([line]);
    const [row] = rowsOf(christmas, locale);
    expect(row?.note).toBe(note);
    expect(row?.lines[0]?.parts[0]).toMatchObject({ isClosed: true, strip: [] });
  });

  test('tells the hours of a Sunday, of those that have some', () => {
    expect(told({ '2026-12-27': 'usual' })).toEqual([
      ' | E-mail: 10:00 às 12:00; Telefone, Ticket (Departamento billing): Sem atendimento',
    ]);
  });

  test('tells the hours of a working day', () => {
    expect(told({ '2026-12-28': 'usual' })).toEqual([' | : 09:00 às 18:00']);
  });

  test('that keeps the week in spite of a holiday tells the hours of the week', () => {
    expect(told({ '2026-12-25': 'usual-week' })).toEqual([' | : 09:00 às 18:00']);
  });
});

describe('the channels of a date', () => {
  test('say whose they are where another department has such a channel that stays as it is', () => {
    expect(
      told({ '2026-12-24': { 'billing/ticket': '09:00-13:00', 'support/email': '09:00-13:00' } }),
    ).toEqual([' | E-mail, Ticket (Departamento billing): 09:00 às 13:00; Telefone: Sem atendimento']);
  });

  test('stand department by department where those of one name differ', () => {
    expect(told({ '2026-12-26': { 'support/phone': '09:00-13:00' } })).toEqual([
      'Departamento support | Telefone: 09:00 às 13:00; E-mail: Sem atendimento',
      'Departamento billing | : Sem atendimento',
    ]);
  });

  test('need no department where the notice speaks of one alone', () => {
    const only = ['support/phone', 'support/email'];
    expect(told({ '2026-12-26': { 'support/phone': '09:00-13:00' } }, 'pt-BR', only)).toEqual([
      ' | Telefone: 09:00 às 13:00; E-mail: Sem atendimento',
    ]);
  });
});

test('a date of another year than that of the publication names its year', () => {
  const rows = rowsOf({ '2026-12-31': 'closed', '2027-01-02': 'closed' });
  expect(rows.map(({ date }) => date)).toEqual([
    'quinta-feira, 31 de dezembro',
    'sábado, 2 de janeiro de 2027',
  ]);
});
