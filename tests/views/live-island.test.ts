import { describe, expect, test } from 'vitest';
import { CLOSED, lookup, OPEN, UNKNOWN } from '../../src/domain/hours/table-lookup.ts';
import { epochDayOf } from '../../src/domain/time/epoch-day.ts';
import { contextOf } from '../../src/views/context.ts';
import { liveIsland } from '../../src/views/live-island.ts';
import { channelOf, departmentOf, siteOf } from '../support/hand-built-site.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const DAY = 86_400_000;
const holidays = new Map([[epochDayOf(2026, 12, 25), 'br/2026-12-25']]);
const calendar = {
  id: 'br',
  name: { 'pt-BR': 'Brasil' },
  completeUntil: epochDayOf(2027, 12, 31),
  officialUntil: epochDayOf(2027, 12, 31),
  days: [
    {
      id: 'br/2026-12-25',
      day: epochDayOf(2026, 12, 25),
      name: { 'pt-BR': 'Natal' },
      type: 'national' as const,
      source: 'Lei',
    },
  ],
};
const site = siteOf({
  departments: [
    departmentOf('support', [channelOf('support', 'phone', { holidays })]),
    departmentOf('madrid', [channelOf('madrid', 'email', { timezone: 'Europe/Madrid' })]),
  ],
  calendars: new Map([['br', calendar]]),
});
const ids = ['support/phone', 'madrid/email', 'support/phone'];
const island = liveIsland(contextOf(site, 'pt-BR', NOW), ids, 'brief');
const found = (id: string, at: number) => {
  const [state, text] = lookup(island.table, id, at);
  return [state, ...(island.texts[text] ?? [])];
};

test('the time on the visitor’s own clock is one unbroken word after that of the company', () => {
  expect(island).toMatchObject({ yours: ' ({time}\u00a0no\u00a0seu\u00a0horário)' });
});

describe('the table of a page', () => {
  test('covers at least sixty days, and a day before for clocks that are behind', () => {
    expect(lookup(island.table, 'support/phone', NOW - DAY + 60_000)[0]).not.toBe(UNKNOWN);
    expect(lookup(island.table, 'support/phone', NOW + 60 * DAY)[0]).not.toBe(UNKNOWN);
    expect(lookup(island.table, 'support/phone', NOW + 70 * DAY)[0]).toBe(UNKNOWN);
  });

  test('has in text 0 that a state is not known', () => {
    expect(found('support/phone', NOW + 70 * DAY)).toEqual([UNKNOWN, 'Situação desconhecida', '', '']);
  });

  test('gives the holiday as the reason why a channel is closed', () => {
    const said = found('support/phone', Date.UTC(2026, 11, 25, 15));
    expect(said).toEqual([CLOSED, 'Fechado', ' · abre {time}', ' · Natal']);
  });

  test('leaves reasons out where lines do not tell them, and then says less in other words', () => {
    const brief = liveIsland(contextOf(site, 'pt-BR', NOW), ids);
    const [, text] = lookup(brief.table, 'support/phone', Date.UTC(2026, 11, 25, 15));
    expect(brief.texts[text]).toEqual(['Fechado', ' · abre {time}', '']);
    expect(brief.texts.length).toBeLessThan(island.texts.length);
  });

  test('has no reason to give for the ordinary week', () => {
    expect(found('support/phone', Date.UTC(2026, 11, 24, 15))).toEqual([OPEN, 'Aberto', ' · até {time}', '']);
  });

  test('says of a channel to which one writes that one may, closed as it is', () => {
    const said = found('madrid/email', Date.UTC(2026, 11, 24, 20));
    expect(said).toEqual([CLOSED, 'Escreva agora', ' · lido a partir de {time}', '']);
  });

  test('knows the zone of each channel that has another than the site', () => {
    expect(island.zoneOf).toEqual({ 'madrid/email': 'Europe/Madrid' });
    expect(Object.keys(island.zones)).toEqual(['', 'Europe/Madrid']);
  });

  test('carries the offsets of a zone, the latest first, for as long as a change is told', () => {
    const spring = liveIsland(contextOf(site, 'pt-BR', Date.UTC(2027, 2, 1)), ['madrid/email']);
    const [, offsets] = spring.zones['Europe/Madrid'] ?? [];
    expect(offsets).toEqual([
      [Date.UTC(2028, 2, 26, 1), 7_200_000],
      [Date.UTC(2027, 9, 31, 1), 3_600_000],
      [Date.UTC(2027, 2, 28, 1), 7_200_000],
      [0, 3_600_000],
    ]);
  });
});
