import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextChangeCommand } from '../../scripts/next-change.ts';
import { serveFolder } from '../../src/publish/static-server.ts';
import { buildEdition } from '../support/build-edition.ts';
import { launchBrowser } from '../support/chromium.ts';
import { type ContentFolder, contentFolder } from '../support/content-folder.ts';
import { folderOf } from '../support/editions.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { run } from '../support/run-command.ts';

const FILE = 'notices/2026-12-20-move.mdx';
const PUBLISHED = '2026-12-15T09:00-03:00';
const BEFORE = '2026-12-14T12:00:00Z';
/** Monday 21 December, 11:00 in São Paulo: the phone would be open. */
const DURING = '2026-12-21T14:00:00Z';
const WITHDRAWN = Date.UTC(2026, 11, 22, 15);

const NOTICE = `---
title: Mudança xyzzy de escritório
summary: Em 21 e 22 de dezembro o atendimento será só por e-mail.
id: move-xyzzy
published: ${PUBLISHED}
from: 2026-12-21
until: 2026-12-23
lead: 3d
applies_to: [support]
unaffected: [sales]
days:
  - { dates: [2026-12-21..2026-12-22], open: { email: "10:00-12:00" }, why: Caixas xyzzy }
  - { dates: [2026-12-23], closed: true }
reply: { email: 30m-24h }
aliases: [/xyzzy/]
withdrawn: { at: 2026-12-22T12:00-03:00, text: Voltamos xyzzy antes. }
---

<NoticeDays />
`;

const built: Record<string, string> = {};
let content: ContentFolder;

async function build(name: string, at: string, notice: string | null): Promise<void> {
  content.write(FILE, notice);
  const edition = { name: `one-notice-${name}`, content: content.path, at, base: '/' };
  await buildEdition(edition);
  built[name] = folderOf(edition.name);
}

beforeAll(async () => {
  content = contentFolder();
  await build('without', DURING, null);
  await build('future', BEFORE, NOTICE);
  await build('with', DURING, NOTICE);
}, 480_000);
afterAll(() => content[Symbol.dispose]());

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
const textOf = (edition: string, file: string): string =>
  readFileSync(join(built[edition] ?? '', file), 'utf8');
const dataOf = (edition: string, file: string) =>
  JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textOf(edition, file))?.[1] ?? '{}',
  );

describe('a notice whose publication lies ahead', () => {
  test('is in no file of the site, by its id, its words or its alias', () => {
    const folder = built['future'] ?? '';
    const found = filesOf(folder).filter(
      (name) => name.includes('xyzzy') || readFileSync(join(folder, name)).includes('xyzzy'),
    );
    expect(filesOf(folder).length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  test('is found everywhere once it is published', () => {
    const folder = built['with'] ?? '';
    const found = filesOf(folder).filter((name) => readFileSync(join(folder, name)).includes('xyzzy'));
    expect(found).toEqual(
      expect.arrayContaining([
        'index.html',
        '_redirects',
        'notices/index.html',
        'notices/move-xyzzy.txt',
        'notices/move-xyzzy/index.html',
        'notices/rss.xml',
        'calendar/notices.ics',
        'api/hours.json',
        'sitemap-0.xml',
        'hours/support/index.html',
        'hours/year/2026/index.html',
        'contact/mail-late/index.html',
        'status/index.html',
        'es/index.html',
      ]),
    );
  });

  test('is the next change', async () => {
    const args = ['--content', content.path, '--at', BEFORE, '--since', BEFORE, '--json'];
    const { out } = await run(nextChangeCommand(), args);
    expect(JSON.parse(out)).toEqual({
      due: false,
      at: '2026-12-15T12:00:00.000Z',
      why: { kind: 'notice', id: 'move-xyzzy' },
    });
  });
});

describe('one notice changes', () => {
  const each = (file: string) => [textOf('without', file), textOf('with', file)] as const;

  test('the page of hours: its exceptions and the reply target', () => {
    const [without, having] = each('hours/support/index.html');
    // A range of hours keeps to one line.
    expect(without).not.toMatch(/10:00\sàs\s12:00/);
    expect(having).toMatch(/10:00\sàs\s12:00/);
    expect(having).toContain('de 30 minutos a 24 horas');
    expect(having).toContain('Mudança xyzzy de escritório');
  });

  test('the structured data', () => {
    const special = (edition: string) =>
      JSON.stringify(dataOf(edition, 'hours/support/index.html')).match(/"validFrom":"2026-12-2[123]"/g) ??
      [];
    expect(special('without')).toEqual([]);
    expect(special('with').length).toBeGreaterThan(0);
    expect(JSON.stringify(dataOf('with', 'hours/support/index.html'))).toContain(
      'specialOpeningHoursSpecification',
    );
  });

  test('the page of a need, and the rows of the departments', () => {
    const [without, having] = each('contact/mail-late/index.html');
    expect(without).not.toContain('Mudança xyzzy');
    expect(having).toContain('Mudança xyzzy');
    for (const file of ['index.html', 'hours/index.html', 'contact/index.html']) {
      const [plain, noted] = each(file);
      expect(plain).not.toContain('Horário especial de');
      expect(noted).toContain('Horário especial de 21 a 23 de dezembro');
    }
  });

  test('the banner of every page that has a head', () => {
    const pages = filesOf(built['with'] ?? '').filter(
      (name) => name.endsWith('.html') && !/^(es\/)?(embed|admin|xyzzy)|^google/.test(name),
    );
    const without = pages.filter((name) => !/class="?banner"?[ >]/.test(textOf('with', name)));
    expect(pages.length).toBeGreaterThan(30);
    expect(without).toEqual([]);
  });

  test('the table on its own page and its plain text', () => {
    const page = textOf('with', 'notices/move-xyzzy/index.html');
    expect(page).toContain('segunda-feira, 21 de dezembro');
    expect(textOf('with', 'notices/move-xyzzy.txt')).toContain(
      '- segunda-feira, 21 de dezembro: E-mail: 10:00 às 12:00; Telefone, Ticket: Sem atendimento',
    );
  });

  test('the calendars: of the department and of notices', () => {
    const events = (edition: string, file: string) =>
      new ICAL.Component(ICAL.parse(textOf(edition, file)))
        .getAllSubcomponents('vevent')
        .map((event) => event.toString());
    expect(textOf('without', 'calendar/hours/support.ics')).not.toBe(
      textOf('with', 'calendar/hours/support.ics'),
    );
    expect(events('with', 'calendar/hours/support.ics').join('\n')).toMatch(/DTSTART:20261221T130000Z/);
    expect(events('without', 'calendar/hours/support.ics').join('\n')).not.toMatch(
      /DTSTART:20261221T130000Z/,
    );
    expect(events('with', 'calendar/notices.ics')).toHaveLength(1);
  });

  test('the feed', async () => {
    const { items } = await new RssParser().parseString(textOf('with', 'notices/rss.xml'));
    expect(items.map(({ guid, title }) => [guid, title])).toEqual([
      ['notice:move-xyzzy', 'Mudança xyzzy de escritório'],
    ]);
  });

  test('the data for programs', () => {
    const { departments, reasons } = JSON.parse(textOf('with', 'api/hours.json'));
    const { boundaries } = departments[0].channels.find(({ id }: { id: string }) => id === 'support/email');
    const opening = boundaries.find(({ at }: { at: string }) => at === '2026-12-21T13:00:00.000Z');
    expect(opening.state).toBe('open');
    expect(reasons[opening.reason]).toMatchObject({ layer: 'notice', id: 'move-xyzzy' });
    expect(textOf('without', 'api/hours.json')).not.toContain('xyzzy');
  });
});

describe('read in a browser, a withdrawal written ahead', () => {
  test.each(['America/Sao_Paulo', 'Asia/Tokyo'])(
    'takes the notice back at its minute in %s',
    async (timezoneId) => {
      const server = await serveFolder(built['with'] ?? '', '/');
      const browser = await launchBrowser();
      const context = await browser.newContext({ locale: 'pt-BR', timezoneId });
      await fakeClock(context, new Date(WITHDRAWN - 30_000).toISOString());
      const page = await context.newPage();
      const told = async () => ({
        banner: await page.locator('.banner').isVisible(),
        tag: await page.locator('.notice-facts .tag:visible').allInnerTexts(),
        text: await page.getByText('Voltamos xyzzy antes.').isVisible(),
      });
      await page.goto(`${server.url}notices/move-xyzzy/`);
      expect(await told()).toEqual({ banner: true, tag: ['Em vigor'], text: false });
      await page.clock.runFor(31_000);
      expect(await told()).toEqual({ banner: false, tag: ['Retirado'], text: true });
      const other = await context.newPage();
      await other.goto(`${server.url}hours/support/`);
      // Tuesday 22 December, 12:00: without the notice the phone is open up to 18:00.
      expect(await other.locator('[data-live="support/phone"]').first().innerText()).toContain('Aberto');
      await browser.close();
      await server.close();
    },
    60_000,
  );

  test('the banner comes with the lead', async () => {
    const server = await serveFolder(built['with'] ?? '', '/');
    const browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'Asia/Tokyo' });
    // Three days before 21 December in São Paulo.
    await fakeClock(context, new Date(Date.UTC(2026, 11, 18, 2, 59, 30)).toISOString());
    const page = await context.newPage();
    await page.goto(server.url);
    expect(await page.locator('.banner').isVisible()).toBe(false);
    await page.clock.runFor(31_000);
    expect(await page.locator('.banner').isVisible()).toBe(true);
    await browser.close();
    await server.close();
  }, 60_000);
});
