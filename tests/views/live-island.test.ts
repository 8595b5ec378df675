import { describe, expect, test } from 'vitest';
import { type LiveTable, lookup } from '../../src/domain/hours/table-lookup.ts';
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
const island = liveIsland(contextOf(site, 'pt-BR', NOW), [
  'support/phone',
  'madrid/email',
  'support/phone',
]) as {
  readonly table: LiveTable;
  readonly reasons: readonly string[];
  readonly zones: readonly (readonly [
    id: string,
    label: string,
    offsets: readonly (readonly [number, number])[],
  ])[];
  readonly channels: Readonly<Record<string, readonly [zone: number, written: number]>>;
};

describe('the table of a page', () => {
  test('covers at least sixty days, and a day before for clocks that are behind', () => {
    expect(lookup(island.table, 'support/phone', NOW - DAY + 60_000)).not.toBeNull();
    expect(lookup(island.table, 'support/phone', NOW + 60 * DAY)).not.toBeNull();
    expect(lookup(island.table, 'support/phone', NOW + 80 * DAY)).toBeNull();
  });

  test('gives the holiday as the reason why a channel is closed', () => {
    const found = lookup(island.table, 'support/phone', Date.UTC(2026, 11, 25, 15));
    expect(found?.state).toBe('closed');
    expect(island.reasons[found?.reason ?? 0]).toBe('Natal');
  });

  test('has nothing to say of the ordinary week', () => {
    const found = lookup(island.table, 'support/phone', Date.UTC(2026, 11, 24, 15));
    expect([found?.state, island.reasons[found?.reason ?? 1]]).toEqual(['open', '']);
  });

  test('knows the zone of each channel and whether one writes to it', () => {
    const madrid = island.channels['madrid/email'];
    expect(madrid?.[1]).toBe(1);
    expect(island.zones[madrid?.[0] ?? -1]?.[0]).toBe('Europe/Madrid');
  });

  test('carries the offset of a zone for each of its periods', () => {
    const spring = liveIsland(contextOf(site, 'pt-BR', Date.UTC(2027, 2, 1)), [
      'madrid/email',
    ]) as typeof island;
    const madrid = spring.zones.find(([id]) => id === 'Europe/Madrid');
    expect(madrid?.[2].map(([, minutes]) => minutes)).toEqual([60, 120]);
  });
});
