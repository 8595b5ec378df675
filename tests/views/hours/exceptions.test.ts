import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/time/epoch-day.ts';
import { contextOf } from '../../../src/views/context.ts';
import { exceptionRuns, exceptionsOf } from '../../../src/views/hours/exceptions.ts';
import { channelOf, departmentOf, noticeOf, siteOf } from '../../support/hand-built-site.ts';

const CHRISTMAS = epochDayOf(2026, 12, 25);
/** A Monday. */
const OPTIONAL = epochDayOf(2026, 12, 21);
const SUNDAY = epochDayOf(2026, 12, 27);
const EVE = epochDayOf(2026, 12, 24);
const NOW = Date.UTC(2026, 11, 1, 12);
const holidays = new Map([
  [CHRISTMAS, 'br/2026-12-25'],
  [SUNDAY, 'br/2026-12-27'],
]);
const calendar = {
  id: 'br',
  name: { 'pt-BR': 'Brasil' },
  completeUntil: epochDayOf(2027, 12, 31),
  officialUntil: epochDayOf(2027, 12, 31),
  days: [
    {
      id: 'br/2026-12-21',
      day: OPTIONAL,
      name: { 'pt-BR': 'Ponto facultativo' },
      type: 'optional' as const,
      source: 'Portaria',
    },
    {
      id: 'br/2026-12-25',
      day: CHRISTMAS,
      name: { 'pt-BR': 'Natal' },
      type: 'national' as const,
      source: 'Lei',
    },
  ],
};
const notice = noticeOf('eve', Date.UTC(2026, 10, 1), {
  from: EVE,
  until: EVE,
  channels: ['support/phone'],
  appliesTo: ['support/phone'],
  days: [
    { day: EVE, why: null, kind: 'closed', rules: new Map([['support/phone', { kind: 'closed' as const }]]) },
  ],
});
const department = departmentOf('support', [
  channelOf('support', 'phone', { holidays }),
  channelOf('support', 'email', { holidays }),
  channelOf('support', 'ticket', { hours: { kind: 'always' } }),
]);
const keeping = { ...department, calendars: ['br'] };
const site = siteOf({ departments: [department], calendars: new Map([['br', calendar]]), notices: [notice] });
const rows = exceptionsOf(contextOf(site, 'pt-BR', NOW), department);

describe('the exceptions ahead of a department', () => {
  test('are the dates that differ from the week, and no Sunday that is closed anyway', () => {
    expect(rows.map(({ day }) => day)).toEqual([EVE, CHRISTMAS]);
  });

  test('name the channels that they concern where those are not all', () => {
    expect(rows[0]?.parts).toEqual([{ hours: 'Fechado', channels: 'Telefone' }]);
    expect(rows[1]?.parts).toEqual([{ hours: 'Fechado', channels: 'Telefone, E-mail' }]);
  });

  test('give the notice with its page, and the holiday by its name', () => {
    expect(rows[0]?.reasons[0]?.href).toBe('/notices/eve/');
    expect(rows[1]?.reasons[0]).toEqual({ text: { text: 'Natal', lang: null }, href: null });
  });

  test('name the year of a date that is not of the year of the publication', () => {
    expect(rows[1]?.date).toBe('sexta-feira, 25 de dezembro');
    const before = contextOf(site, 'pt-BR', Date.UTC(2025, 11, 20, 12));
    const ahead = exceptionsOf(before, department, 400).slice(-1);
    expect(ahead.map(({ date }) => date)).toEqual(['sexta-feira, 25 de dezembro de 2026']);
  });

  test('name an optional day of a calendar that is kept, on which all is open as usual', () => {
    const [optional] = exceptionsOf(contextOf(site, 'pt-BR', NOW), keeping);
    expect(optional).toMatchObject({
      day: OPTIONAL,
      parts: [{ hours: 'facultativo: atendimento normal', channels: '' }],
      reasons: [{ text: { text: 'Ponto facultativo' }, href: null }],
    });
    expect(exceptionsOf(contextOf(site, 'pt-BR', NOW), keeping)).toHaveLength(rows.length + 1);
  });

  test('say that an optional day closes where the department includes it', () => {
    const included = new Map([...holidays, [OPTIONAL, 'br/2026-12-21']]);
    const closing = departmentOf('sales', [channelOf('sales', 'phone', { holidays: included })], {
      calendars: ['br'],
    });
    const own = siteOf({ departments: [closing], calendars: new Map([['br', calendar]]) });
    const [optional] = exceptionsOf(contextOf(own, 'pt-BR', NOW), closing);
    expect(optional).toMatchObject({ day: OPTIONAL, parts: [{ hours: 'Fechado' }] });
  });
});

test('dates one after the other with the same reasons are one run', () => {
  const [eve, christmas] = rows;
  if (eve === undefined || christmas === undefined) throw new Error('two exceptions are built above');
  const [other, third] = [
    { ...eve, day: EVE + 1 },
    { ...eve, day: EVE + 3 },
  ];
  expect(exceptionRuns([eve, other, christmas, third]).map((run) => run.map(({ day }) => day))).toEqual([
    [EVE, EVE + 1],
    [CHRISTMAS],
    [EVE + 3],
  ]);
  expect(exceptionRuns([])).toEqual([]);
});
