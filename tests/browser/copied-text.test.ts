import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

/** What lies in a text unseen: spaces without width, soft hyphens, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;
const MOMENT = /^\d{1,2} de \p{L}+ de \d{4}, \d\d:\d\d(?: \(UTC[+−]\d+\)|, horário de \p{L}+)/u;

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite('demo');
  const context = await site.context({
    at: '2026-11-26T15:00:00Z',
    viewport: { width: 1200, height: 900 },
    timezoneId: 'America/Sao_Paulo',
  });
  page = await context.newPage();
});
afterAll(async () => site.close());

/** What the first element of a kind puts on the clipboard when all of it is selected. */
async function copied(path: string, selector: string): Promise<string> {
  await page.goto(site.url + path);
  await page.locator('html.live').waitFor();
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return getSelection()?.toString() ?? '';
    });
}

describe('what is copied', () => {
  test('of a channel says its name and its state, in words and with their spaces', async () => {
    expect((await copied('hours/', '.department')).trim().split('\n')).toEqual([
      'Suporte técnico',
      'Horário de Brasília',
      '',
      ...['Telefone', 'Aberto · até 20:00', 'Chat', 'Aberto · até 22:00', 'WhatsApp', 'Aberto · até 18:00'],
      ...['E-mail', 'Aberto · até 19:00', 'Ticket', 'Aberto · sempre'],
    ]);
  });

  test('of a week is a line a day, its hours after it, and nothing of the picture or of today', async () => {
    const week = await copied('hours/support/', '.week tbody');
    expect(week).toMatch(/^Segunda-feira\t08:00 às 20:00\nTerça-feira\t/);
    expect(week).toMatch(/Sábado\t09:00 às 13:00\nDomingo\tFechado\n*$/);
    expect(week).not.toMatch(/Hoje|\n(?:0|6|12|18|24)\n/);
  });

  test.each([
    ['an update', 'status/2026-11-17-mail-delays/', '.updates time'],
    ['the beginning of an incident', 'status/2026-11-17-mail-delays/', '.facts time'],
    ['the status', 'status/', '.overall-time time'],
  ])('of the time of %s says date, time and zone', async (_, path, selector) => {
    expect(await copied(path, selector)).toMatch(MOMENT);
  });

  test.each([
    ['', 'main'],
    ['hours/lisbon/', 'main'],
    ['notices/2026-11-20-year-end/', 'main'],
    ['status/', 'main'],
    ['status/2026-11-17-mail-delays/', 'main'],
    ['tutorials/e-mail/configure-outlook/', 'main'],
  ])('of /%s holds nothing that is not seen', async (path, selector) => {
    const text = await copied(path, selector);
    expect(text.length).toBeGreaterThan(200);
    expect(UNSEEN.exec(text)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/\n0\n6\n12\n18\n24\n|Copiar/);
  });
});
