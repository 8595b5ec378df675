import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, serveFolder } from '../../src/publish/static-server.ts';
import { goToRest } from '../support/at-rest.ts';
import { buildEdition } from '../support/build-edition.ts';
import { launchBrowser } from '../support/chromium.ts';
import { contentFolder } from '../support/content-folder.ts';
import { folderOf } from '../support/editions.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

interface Visit {
  readonly at: string;
  readonly timezoneId?: string;
  readonly javaScriptEnabled?: boolean;
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Looks at a page of a site with the reader's clock at an instant. */
async function visit<T>(
  { url, browser }: Pick<OpenSite, 'url' | 'browser'>,
  path: string,
  { at, timezoneId = 'America/Sao_Paulo', javaScriptEnabled = true }: Visit,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'pt-BR', timezoneId, javaScriptEnabled });
  if (javaScriptEnabled) await fakeClock(context, at);
  const page = await context.newPage();
  await goToRest(page, url + path);
  const seen = await look(page);
  await context.close();
  return seen;
}

const linesOf = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(`${selector} p`).allTextContents()).map(tidy);

describe('a department of the demonstration', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  const CHRISTMAS = '2026-12-25T15:00:00Z';

  test('says in whole sentences why it is closed, until when, and what is open meanwhile', async () => {
    const lines = await visit(site, 'hours/support/', { at: CHRISTMAS }, (page) =>
      linesOf(page, '[data-why]'),
    );
    expect(lines).toEqual([
      'Telefone, WhatsApp. Fechado hoje: Natal. Abre segunda-feira às 10:00.',
      'Chat. Fechado hoje: Natal. Abre amanhã às 09:00.',
      'E-mail. Sem leitura hoje: Natal. Será lido amanhã às 14:00.',
      'Enquanto isso: Ticket, dia e noite.',
    ]);
  });

  test.each([
    ['pt-pt/', 'Telefone, WhatsApp. Fechado hoje: Natal. Abre segunda-feira às 10:00.'],
    ['es/', 'Teléfono, WhatsApp. Cerrado hoy: Navidad. Abre el lunes a las 10:00.'],
    ['en/', 'Phone, WhatsApp. Closed today: Christmas Day. Opens Monday at 10:00.'],
  ])('says so under /%s', async (root, line) => {
    const lines = await visit(site, `${root}hours/support/`, { at: CHRISTMAS }, (page) =>
      linesOf(page, '[data-why]'),
    );
    expect(lines.join(' | ')).toContain(line.replace(/^[^.]*\. /, ''));
  });

  test('leads from the holiday to its exceptions', async () => {
    const target = await visit(site, 'hours/support/', { at: CHRISTMAS }, async (page) => {
      await page.locator('[data-why] a').first().click();
      return page.locator(':target').textContent();
    });
    expect(target).toBe('Próximas exceções');
  });

  test('names the channel that opens first while none is open, and the reader’s own time beside', async () => {
    const at = '2026-12-27T20:00:00Z';
    const lines = await visit(site, 'hours/madrid/', { at, timezoneId: 'Asia/Tokyo' }, (page) =>
      linesOf(page, '[data-why]'),
    );
    expect(lines.at(-1)).toBe('Primeiro a abrir: Telefone, amanhã às 09:00 (17:00 no seu horário).');
  });

  test('says nothing while everything is open as ever', async () => {
    const isHidden = await visit(site, 'hours/madrid/', { at: '2026-12-10T16:00:00Z' }, (page) =>
      page.locator('[data-why]').isHidden(),
    );
    expect(isHidden).toBe(true);
  });

  test('of a request says no more than its line where it is but outside the hours', async () => {
    const [lines, state] = await visit(
      site,
      'contact/site-down/',
      { at: '2026-12-03T15:00:00Z' },
      async (page) => [
        await linesOf(page, '#Way-2 [data-why]'),
        await page.locator('#Way-2 [data-live]').innerText(),
      ],
    );
    expect(state).toContain('Fechado');
    expect(lines).toEqual([expect.stringMatching(/^Enquanto isso: /)]);
  });

  test('changes its sentences at the minute, without a reload', async () => {
    const before = '2026-12-03T20:58:30Z';
    const [open, closed] = await visit(site, 'hours/billing/', { at: before }, async (page) => {
      const first = await linesOf(page, '[data-why]');
      await page.clock.runFor(95_000);
      return [first, await linesOf(page, '[data-why]')];
    });
    expect(open).toEqual([]);
    expect(closed?.[0]).toBe('Telefone. Fechado: fora do horário. Abre amanhã às 14:00.');
    expect(closed?.at(-1)).toBe('Primeiro a abrir: Chat, amanhã às 09:00.');
  });
});

describe('a channel that an incident has closed, and what is written meanwhile', () => {
  const folder = contentFolder();
  let server: Running;
  let site: Pick<OpenSite, 'url' | 'browser'>;
  beforeAll(async () => {
    folder.write(
      'incidents/2026-12-02-line.mdx',
      [
        '---',
        'title: O telefone está mudo',
        'summary: Ninguém consegue ligar.',
        'impact: none',
        'updates:',
        '  - { at: 2026-12-02T10:00-03:00, status: identified, channels: { support/phone: down }, text: A linha caiu. }',
        '  - { at: 2026-12-02T12:30-03:00, status: resolved, channels: { support/phone: up }, text: Voltou. }',
        '---',
        '',
      ].join('\n'),
    );
    folder.write(
      'incidents/2026-12-03-chat.mdx',
      [
        '---',
        'title: O chat não abre',
        'summary: O chat não abre.',
        'impact: none',
        'updates:',
        '  - { at: 2026-12-03T09:30-03:00, status: identified, channels: { sales/chat: down }, text: O chat não abre. }',
        '---',
        '',
      ].join('\n'),
    );
    folder.write(
      'notices/2026-12-20-move.mdx',
      [
        '---',
        'title: Mudança de escritório',
        'summary: Em 21 e 22 de dezembro o atendimento será só por e-mail.',
        'published: 2026-12-01',
        'from: 2026-12-21',
        'until: 2026-12-22',
        'applies_to: [support/phone, support/email]',
        'days: [{ dates: [2026-12-21..2026-12-22], open: { email: "09:00-18:00" } }]',
        'reply: { email: 30m-24h }',
        '---',
        '',
      ].join('\n'),
    );
    await buildEdition({ name: 'outage', content: folder.path, at: '2026-12-03T13:00:00Z', base: '/' });
    server = await serveFolder(folderOf('outage'));
    site = { url: server.url, browser: await launchBrowser() };
  });
  afterAll(async () => {
    await site.browser.close();
    await server.close();
    folder[Symbol.dispose]();
  });

  const DOWN = '2026-12-02T14:00:00Z';
  const NEXT_MORNING = '2026-12-03T13:00:00Z';

  test('is said to be down by that incident, with its page and what is open meanwhile', async () => {
    const [lines, href] = await visit(site, 'hours/support/', { at: DOWN }, async (page) => [
      await linesOf(page, '[data-why]'),
      await page.locator('[data-why] a').getAttribute('href'),
    ]);
    expect(lines).toEqual([
      'Telefone. Fora do ar: O telefone está mudo. Pelo horário, estaria aberto. Abre às 12:30.',
      'Enquanto isso: E-mail, até 19:00; Ticket, dia e noite.',
    ]);
    expect(href).toBe('/status/2026-12-02-line/');
  });

  test('is open again at the update that says up', async () => {
    const state = await visit(site, 'hours/support/', { at: '2026-12-02T15:29:30Z' }, async (page) => {
      await page.clock.runFor(60_000);
      return [
        await page.locator('[data-live="support/phone"]').getAttribute('class'),
        await page.locator('[data-why]').isHidden(),
      ];
    });
    expect(state).toEqual(['channel-state is-open', true]);
  });

  test('promises no opening while nobody has said that it is up', async () => {
    const lines = await visit(site, 'es/hours/sales/', { at: NEXT_MORNING }, (page) =>
      linesOf(page, '[data-why]'),
    );
    expect(lines[0]).toBe(
      'Chat. Fuera de servicio: O chat não abre. Por el horario, estaría abierto. Sin apertura prevista.',
    );
  });

  test('gives way, on the page of a need, to the ways that the need is taken by', async () => {
    const [lines, state] = await visit(site, 'contact/mail-late/', { at: DOWN }, async (page) => [
      await linesOf(page, '[data-why="support/phone"]'),
      tidy(await page.locator('[data-live="support/phone"]').textContent()),
    ]);
    expect(state).toBe('Fora do ar · abre 12:30');
    expect(lines).toEqual([
      'Fora do ar: O telefone está mudo. Pelo horário, estaria aberto. Abre às 12:30.',
      'Enquanto isso: Ticket, dia e noite.',
    ]);
  });

  const reply = (at: string, more: Partial<Visit> = {}) =>
    visit(site, 'hours/support/', { at, ...more }, (page) => linesOf(page, '[data-reply="support/email"]'));

  test('what is written now is answered between two moments of the reader’s clock', async () => {
    expect(await reply(NEXT_MORNING)).toEqual(['Escrevendo agora, a resposta vem entre 10:05 e 14:00.']);
    expect(await reply('2026-12-03T20:00:00Z')).toEqual([
      'Escrevendo agora, a resposta vem entre 17:05 e amanhã às 11:00.',
    ]);
  });

  test('the notice sets the target while it holds, and is named', async () => {
    expect(await reply('2026-12-21T13:00:00Z')).toEqual([
      'Escrevendo agora, a resposta vem entre 10:30 e quarta-feira às 16:00. O prazo é o do aviso: Mudança de escritório.',
    ]);
  });

  test('nothing is promised by a clock that nobody trusts, or behind the table', async () => {
    expect(await reply('2027-06-01T13:00:00Z')).toEqual([]);
  });

  test('without script nothing claims a state, a reason or a reply of now', async () => {
    for (const path of ['hours/support/', 'contact/mail-late/']) {
      const shown = await visit(site, path, { at: DOWN, javaScriptEnabled: false }, (page) =>
        page
          .locator('[data-why], [data-reply]')
          .evaluateAll((places) => places.map((place) => [(place as HTMLElement).hidden, place.textContent])),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const place of shown) expect(place).toEqual([true, '']);
    }
  });
});
