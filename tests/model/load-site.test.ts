import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/domain/time/epoch-day.ts';
import { loadSite } from '../../src/model/load-site.ts';
import type { Site } from '../../src/model/types.ts';
import { contentFolder } from '../support/content-folder.ts';

const day = (text: string) => parseCivilDate(text) ?? 0;

async function soundSite(path: string): Promise<Site> {
  const { site, problems } = await loadSite(path);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (site === null) throw new Error('no site');
  return site;
}

function channelOf(site: Site, id: string) {
  const found = site.departments.flatMap(({ channels }) => channels).find((channel) => channel.id === id);
  if (found === undefined) throw new Error(`no channel ${id}`);
  return found;
}

describe('a site', () => {
  test('is frozen, maps included', async () => {
    using folder = contentFolder();
    const site = await soundSite(folder.path);
    const [notice] = site.notices;
    expect(Object.isFrozen(site.settings.locales)).toBe(true);
    expect(Object.isFrozen(notice?.texts['pt-BR']?.body)).toBe(true);
    expect(() => (site.calendars as Map<string, unknown>).clear()).toThrow('read only');
    const rules = (notice?.days[0]?.rules ?? new Map()) as Map<string, unknown>;
    expect(() => rules.set('x', 1)).toThrow('read only');
  });

  test('has the same data in the same order each time', async () => {
    using folder = contentFolder();
    expect(await soundSite(folder.path)).toEqual(await soundSite(folder.path));
  });

  test('needs only name, url, languages and zone', async () => {
    using folder = contentFolder();
    for (const part of ['departments', 'policies', 'tutorials', 'notices', 'incidents'])
      folder.write(part, null);
    for (const file of ['requests.yaml', 'components.yaml']) folder.write(file, null);
    folder.write(
      'site.yaml',
      'name: A\nurl: https://a.example.com/ajuda\nlocales: [es]\ntimezone: Europe/Madrid\n',
    );
    const { settings, departments, calendars } = await soundSite(folder.path);
    expect(departments).toEqual([]);
    expect([...calendars.keys()]).toContain('br-sp');
    expect(settings).toMatchObject({
      url: 'https://a.example.com/ajuda/',
      base: '/ajuda/',
      defaultLocale: 'es',
      admin: true,
      validFor: 3 * 86_400_000,
    });
  });

  test('replaces a calendar of the project by one of its own', async () => {
    using folder = contentFolder();
    folder.write(
      'calendars/br.yaml',
      'name: Nosso\ncomplete_until: 2030-12-31\ndays: [{ date: 2026-12-08, name: Conceição, type: municipal }]\n',
    );
    const site = await soundSite(folder.path);
    expect(site.calendars.get('br')?.days.map(({ id }) => id)).toEqual(['br/2026-12-08']);
    expect([...channelOf(site, 'support/phone').holidays]).toEqual([[day('2026-12-08'), 'br/2026-12-08']]);
  });
});

describe('same_as', () => {
  test('lends what is not said, zone and calendars included', async () => {
    using folder = contentFolder();
    folder.write(
      'departments/lisbon.yaml',
      `name: Lisboa
timezone: Europe/Lisbon
holidays: [pt]
otherwise: Ligue de manhã.
channels:
  - { kind: phone, same_as: support/phone, speaks: [pt] }
  - { kind: chat, same_as: sales/chat, address: "@lisboa", timezone: Europe/Lisbon }
`,
    );
    const site = await soundSite(folder.path);
    expect(channelOf(site, 'lisbon/phone')).toMatchObject({
      address: '+55 11 4062-0000',
      timezone: 'America/Sao_Paulo',
      speaks: ['pt'],
      otherwise: { 'pt-BR': 'Ligue de manhã.' },
      holidays: channelOf(site, 'support/phone').holidays,
    });
    expect(channelOf(site, 'lisbon/chat')).toMatchObject({
      address: '@lisboa',
      page: null,
      timezone: 'Europe/Lisbon',
    });
  });
});

describe('hours', () => {
  test('of day and night are closed by no calendar', async () => {
    using folder = contentFolder();
    const site = await soundSite(folder.path);
    expect(channelOf(site, 'support/ticket').holidays.size).toBe(0);
    expect(channelOf(site, 'support/phone').holidays.get(day('2026-12-25'))).toBe('br/2026-12-25');
  });

  test('are closed on optional days that a department includes', async () => {
    using folder = contentFolder();
    folder.write(
      'departments/carnival.yaml',
      'name: Carnaval\nholidays: [{ calendar: br, include: [2026-02-17] }]\nchannels: [{ kind: ticket, hours: { daily: "00:00-24:00" } }]\n',
    );
    const { holidays } = channelOf(await soundSite(folder.path), 'carnival/ticket');
    expect(holidays.has(day('2026-02-17'))).toBe(true);
    expect(holidays.has(day('2026-02-16'))).toBe(false);
  });
});

describe('a notice', () => {
  const rulesOn = async (path: string, date: string) => {
    const [notice] = (await soundSite(path)).notices;
    return Object.fromEntries(notice?.days.find((one) => one.day === day(date))?.rules ?? []);
  };

  test('closes the channels that open does not name', async () => {
    using folder = contentFolder();
    expect(await rulesOn(folder.path, '2026-12-22')).toEqual({
      'support/phone': { kind: 'closed' },
      'support/email': { kind: 'open', intervals: [{ start: 540, end: 1080 }] },
      'support/ticket': { kind: 'closed' },
    });
  });

  test('names channels by kind, id and full name, the most exact one speaking', async () => {
    using folder = contentFolder();
    folder.write(
      'notices/2026-12-20-move.mdx',
      `---
title: Mudança
summary: Mudança.
published: 2026-12-10
from: 2026-12-21
until: 2026-12-21
applies_to: [sales, monitoring]
days:
  - dates: [2026-12-21]
    open: { sales/email: "08:00-09:00", partners: "10:00-11:00", email: "12:00-13:00", monitoring: "09:00-10:00" }
reply: { email: 1h-2h, partners: 1bd }
---
`,
    );
    expect(await rulesOn(folder.path, '2026-12-21')).toEqual({
      'sales/chat': { kind: 'closed' },
      'sales/email': { kind: 'open', intervals: [{ start: 480, end: 540 }] },
      'sales/partners': { kind: 'open', intervals: [{ start: 600, end: 660 }] },
      monitoring: { kind: 'open', intervals: [{ start: 540, end: 600 }] },
    });
    const [notice] = (await soundSite(folder.path)).notices;
    expect(notice?.id).toBe('2026-12-20-move');
    expect(notice?.reply.get('sales/partners')).toEqual({
      earliest: null,
      latest: { unit: 'open-days', days: 1 },
    });
  });

  test('published on a date begins at its 00:00 in the zone of the site', async () => {
    using folder = contentFolder();
    const [notice] = (await soundSite(folder.path)).notices;
    expect(notice?.published).toBe(Date.parse('2026-12-10T00:00-03:00'));
  });
});

describe('a translation', () => {
  test('carries the texts of pages, updates and changes', async () => {
    using folder = contentFolder();
    folder.write(
      'incidents/2026-11-03-mail.es.mdx',
      '---\ntitle: Retraso\nsummary: Llegaron tarde.\nupdates: [{ at: 2026-11-03T17:05Z, text: Lo miramos. }]\n---\n',
    );
    folder.write(
      'policies/rules.es.mdx',
      '---\ntitle: Reglas\nsummary: Qué esperar.\nchanges: [{ date: 2026-01-15, summary: Solo por ticket }]\n---\n',
    );
    const { incidents, policies } = await soundSite(folder.path);
    const [first, last] = incidents[0]?.updates ?? [];
    expect(first?.text.es?.source).toBe('Lo miramos.');
    expect(last?.text.es).toBeUndefined();
    expect(policies[0]?.changes[0]?.summary).toEqual({
      'pt-BR': 'Pedidos técnicos só por ticket',
      es: 'Solo por ticket',
    });
    expect(policies[0]?.texts.es?.file).toBe('policies/rules.es.mdx');
  });
});

describe('a request', () => {
  test('that names no group stands under other matters', async () => {
    using folder = contentFolder();
    folder.write(
      'requests.yaml',
      'requests:\n  - { id: mail-late, title: Atraso, self_service: { to: website } }\n',
    );
    const { groups, requests } = await soundSite(folder.path);
    expect(groups.map(({ id }) => id)).toEqual(['other']);
    expect(requests[0]).toMatchObject({ group: 'other', department: null, selfService: { to: ['website'] } });
  });
});

describe('problems', () => {
  test('of a broken file are told alone, not those of what refers to it', async () => {
    using folder = contentFolder();
    folder.write('departments/support.yaml', 'name: Suporte\nchannels: none\n');
    const { site, problems } = await loadSite(folder.path);
    expect(site).toBeNull();
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'departments/support.yaml wrong-type',
    ]);
  });

  test('come with file, line and column, in that order', async () => {
    using folder = contentFolder();
    folder.write(
      'departments/support.yaml',
      'colour: red\nname: 5\nchannels:\n  - kind: phone\n    hours: no\n',
    );
    const { problems } = await loadSite(folder.path);
    const own = problems.filter(({ file }) => file === 'departments/support.yaml');
    expect(own.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:7', '5:12']);
  });

  test('of front matter and body count the lines of the file', async () => {
    using folder = contentFolder();
    folder.write('policies/rules.mdx', '---\r\ntitle: 5\r\nsummary: x\r\n---\r\n\r\n{code}\r\n');
    const { problems } = await loadSite(folder.path);
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '2:8 wrong-type',
      '6:1 code-in-prose',
    ]);
  });

  test('of an update name the line in its block of text', async () => {
    using folder = contentFolder();
    folder.write(
      'incidents/2026-11-03-mail.mdx',
      '---\ntitle: A\nsummary: B.\nimpact: minor\nupdates:\n  - at: 2026-11-03T14:05-03:00\n    status: investigating\n    text: |\n      Um.\n\n      Dois {x}.\n---\n',
    );
    const { problems } = await loadSite(folder.path);
    expect(problems.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
      '11:12 updates[0].text',
    ]);
  });
});
