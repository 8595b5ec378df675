import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { untilRest } from '../support/at-rest.ts';
import { siteDuringTests } from '../support/site-during-tests.ts';

/** Monday to Friday 09:00 to 12:00 and 14:00 to 18:00 in Brasília, three hours behind UTC. */
const CHAT = '[data-live="sales/chat"]';

const site = siteDuringTests('demo');

async function pageAt(at: string, path = 'hours/sales/', timezoneId = 'America/Sao_Paulo'): Promise<Page> {
  const context = await site.context({ at, timezoneId });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page.locator(`${CHAT}[class*="is-"]`).first().waitFor();
  return page;
}

/** `is-open Aberto · até 12:00` */
async function stateOf(page: Page): Promise<string> {
  const line = page.locator(CHAT).first();
  const state = /is-\w+/.exec((await line.getAttribute('class')) ?? '')?.[0];
  return `${state} ${(await line.innerText()).replace(/\s+/g, ' ').trim()}`;
}

describe.each(['America/Sao_Paulo', 'Asia/Tokyo', 'Asia/Kathmandu'])('a visitor in %s', (zone) => {
  test('sees each edge of a day at its minute, without a reload', async () => {
    const page = await pageAt('2026-12-03T11:30:30Z', undefined, zone);
    const seen: string[] = [];
    for (const edge of ['12:00', '15:00', '17:00', '21:00']) {
      await page.clock.fastForward(
        Date.parse(`2026-12-03T${edge}Z`) - (await page.evaluate(() => Date.now())) - 900,
      );
      seen.push((await stateOf(page)).split(' ')[0] ?? '');
      await page.clock.runFor(1000);
      seen.push((await stateOf(page)).split(' ')[0] ?? '');
    }
    expect(seen).toEqual([
      ...['is-closed', 'is-open', 'is-closing', 'is-closed'],
      ...['is-closed', 'is-open', 'is-closing', 'is-closed'],
    ]);
  });

  test('is told his own time second, and only where it differs', async () => {
    const page = await pageAt('2026-12-03T13:00:00Z', undefined, zone);
    const own = {
      'America/Sao_Paulo': null,
      'Asia/Tokyo': ['22:00', '00:00'],
      'Asia/Kathmandu': ['18:45', '20:45'],
    };
    const [clock, until] = own[zone as keyof typeof own] ?? [];
    const yours = (time?: string): string => (time === undefined ? '' : ` (${time} no seu horário)`);
    // Its spaces do not break.
    const told = await page.locator('[data-clock]').first().textContent();
    expect(told?.replaceAll('\u00a0', ' ')).toBe(
      `quinta-feira, 3 de dezembro, 10:00, horário de Brasília${yours(clock)}`,
    );
    expect(await stateOf(page)).toBe(`is-open Aberto · até 12:00${yours(until)}`);
  });
});

describe('a channel that closes soon', () => {
  test.each([
    ['2026-12-03T13:59:00Z', 'is-open Aberto · até 12:00'],
    ['2026-12-03T14:00:00Z', 'is-closing Aberto · fecha em 60 minutos'],
    ['2026-12-03T14:40:00Z', 'is-closing Aberto · fecha em 20 minutos'],
    ['2026-12-03T14:40:40Z', 'is-closing Aberto · fecha em 20 minutos'],
    ['2026-12-03T14:59:30Z', 'is-closing Aberto · fecha em 1 minuto'],
    ['2026-12-03T15:00:00Z', 'is-closed Fechado · abre 14:00'],
  ])('says at %s: %s', async (at, expected) => {
    expect(await stateOf(await pageAt(at))).toBe(expected);
  });

  test('counts the minutes down while one looks on', async () => {
    const page = await pageAt('2026-12-03T14:40:30Z');
    await page.clock.runFor(120_000);
    expect(await stateOf(page)).toContain('fecha em 18 minutos');
  });
});

describe('a department on the phone', () => {
  test.each([
    ['2026-12-03T13:00:00Z', 'Aberto · até 18:00 · Telefone'],
    ['2026-12-03T20:30:00Z', 'Aberto · fecha em 30 minutos · Telefone'],
    ['2026-12-05T23:00:00Z', 'Fechado · abre segunda-feira 09:00 · Telefone'],
    ['2027-06-01T13:00:00Z', 'Situação desconhecida'],
  ])('is one line at %s: %s', async (at, expected) => {
    const context = await site.context({ at, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(site.url);
    const line = page.locator('.department', { has: page.locator(CHAT) }).locator('.department-summary');
    await line.waitFor();
    expect((await line.innerText()).replace(/\s+/g, ' ').trim()).toContain(expected);
  });
});

describe('a channel', () => {
  test.each([
    ['2026-12-03T21:00:00Z', 'abre amanhã 09:00'],
    ['2026-12-04T21:00:00Z', 'abre segunda-feira 09:00'],
    ['2026-11-30T18:00:00Z', 'Aberto · até 24:00'],
  ])('says at %s: %s', async (at, expected) => {
    expect(await stateOf(await pageAt(at))).toContain(expected);
  });

  test('gives its reason in its line where no sentence on the page does', async () => {
    const page = await pageAt('2026-12-25T15:00:00Z', 'embed/hours/sales/');
    expect(await stateOf(page)).toContain('Natal');
  });
});

describe('the present day', () => {
  test("is the one marked in the week and in the year, by the company's date", async () => {
    // In Tokyo it is Friday already.
    const page = await pageAt('2026-12-03T16:00:00Z', undefined, 'Asia/Tokyo');
    const marked = page.locator('[aria-current="date"]');
    expect(await page.locator('.week [aria-current="date"] th').first().textContent()).toContain(
      'quinta-feira',
    );
    expect(await page.locator('.year-month [aria-current="date"]').allTextContents()).toEqual(['3']);
    expect(await marked.count()).toBeGreaterThan(1);
  });

  test('is called today, in the week and among the exceptions; those that are past are gone', async () => {
    const page = await pageAt('2026-12-24T13:00:00Z');
    const words = page.locator('.today').locator('visible=true');
    expect(new Set(await words.allInnerTexts())).toEqual(new Set(['Hoje']));
    const rows = page.locator('.exceptions tbody tr').locator('visible=true');
    expect(await rows.first().innerText()).toMatch(/24 de dezembro\s+Hoje/);
  });

  test('changes at midnight', async () => {
    const page = await pageAt('2026-12-04T02:59:30Z');
    await page.clock.runFor(31_000);
    expect(await page.locator('.week [aria-current="date"] th').first().textContent()).toContain(
      'sexta-feira',
    );
  });

  test('is drawn as a strip with the needle at the present minute', async () => {
    const page = await pageAt('2026-12-03T13:00:00Z');
    const paths = await page
      .locator('[data-strip="sales/chat"] path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    expect(paths[1]).toBe('M540 5H720M840 5H1080');
    expect(paths[3]).toMatch(/^M600(\.\d+)?-3V13$/);
  });
});

describe('a page that wakes', () => {
  test.each(['pageshow', 'online', 'visibilitychange', 'resume'])(
    'shows the right state at once when the clock has jumped and %s comes',
    async (name) => {
      const page = await pageAt('2026-12-03T13:00:00Z');
      await page.clock.setSystemTime('2026-12-04T15:10:00Z');
      expect(await stateOf(page)).toContain('is-open');
      await page.evaluate((type) => {
        const target = type === 'pageshow' || type === 'online' ? window : document;
        target.dispatchEvent(new Event(type));
      }, name);
      expect(await stateOf(page)).toBe('is-closed Fechado · abre 14:00');
    },
  );

  test('asks for nothing and draws nothing between two minutes', async () => {
    const page = await pageAt('2026-12-03T13:00:10Z');
    // What comes late has come.
    await untilRest(page, () => page.reload());
    const changes = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          new MutationObserver((all) => {
            count += all.length;
          }).observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          setTimeout(() => resolve(count), 45_000);
        }),
    );
    await page.clock.runFor(45_000);
    expect(await changes).toBe(0);
  });
});
