import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import type { Calendar } from '../../../src/model/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { closingDays } from '../../../src/views/prose/closing-days.ts';
import { channelOf, departmentOf, siteOf } from '../../support/hand-built-site.ts';
import { at } from '../../support/hand-built-status.ts';

const NOW = at('2026-11-20T15:00:00Z');
const day = (text: string): number => parseCivilDate(text) ?? Number.NaN;
const holiday = (date: string, type: 'national' | 'optional' = 'national') => ({
  id: `br/${date}`,
  day: day(date),
  name: { 'pt-BR': `Feriado de ${date}` },
  type,
  source: 'lei',
});
const br: Calendar = {
  id: 'br',
  name: { 'pt-BR': 'Brasil' },
  completeUntil: day('2027-12-31'),
  officialUntil: day('2027-12-31'),
  days: [
    holiday('2026-11-02'),
    holiday('2026-11-20'),
    holiday('2026-12-24', 'optional'),
    holiday('2026-12-25'),
    holiday('2026-12-26'),
  ],
};
const holidays = new Map(br.days.filter(({ type }) => type !== 'optional').map(({ id, day }) => [day, id]));
const phone = channelOf('support', 'phone', { holidays });
const chat = channelOf('support', 'chat');
const ticket = channelOf('support', 'ticket', { hours: { kind: 'always' } });

function daysOf(...channels: Parameters<typeof departmentOf>[1][number][]): readonly number[] {
  const department = departmentOf('support', channels);
  const site = siteOf({ departments: [department], calendars: new Map([['br', br]]) });
  return closingDays(contextOf(site, 'pt-BR', NOW), department).days.map((closing) => closing.day);
}

describe('the closing days of a department', () => {
  test('are the holidays ahead, today included, on which it would have been open', () => {
    // 26 December 2026 is a Saturday, closed anyway.
    expect(daysOf(phone)).toEqual([day('2026-11-20'), day('2026-12-25')]);
  });
  test('do not look at channels that never close', () => {
    expect(daysOf(phone, ticket)).toHaveLength(2);
  });
  test('leave out the days on which another channel is open', () => {
    expect(daysOf(phone, chat)).toEqual([]);
  });
  test('name the reason', () => {
    const department = departmentOf('support', [phone]);
    const site = siteOf({ departments: [department], calendars: new Map([['br', br]]) });
    const [first] = closingDays(contextOf(site, 'pt-BR', NOW), department).days;
    expect(first).toMatchObject({
      date: 'sexta-feira, 20 de novembro',
      reason: { text: 'Feriado de 2026-11-20' },
    });
  });
});

test('a closing day names its year where that is not the one of the publication', () => {
  const next = { ...br, days: [holiday('2026-12-25'), holiday('2027-01-01')] };
  const department = departmentOf('support', [
    channelOf('support', 'phone', { holidays: new Map(next.days.map(({ id, day }) => [day, id])) }),
  ]);
  const site = siteOf({ departments: [department], calendars: new Map([['br', next]]) });
  for (const of of [department, next]) {
    expect(closingDays(contextOf(site, 'en', NOW), of).days.map(({ date }) => date)).toEqual([
      'Friday 25 December',
      'Friday, 1 January 2027',
    ]);
  }
});

test('the closing days of a calendar are those ahead, without the optional ones', () => {
  const site = siteOf({ calendars: new Map([['br', br]]) });
  const { days } = closingDays(contextOf(site, 'pt-BR', NOW), br);
  expect(days.map((closing) => closing.day)).toEqual([
    day('2026-11-20'),
    day('2026-12-25'),
    day('2026-12-26'),
  ]);
});
