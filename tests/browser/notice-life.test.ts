import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

/** The notice of the year's end: shown 21 days ahead, from 24 December to 3 January in São Paulo. */
const YEAR_END = '/notices/2026-11-20-year-end/';
const SHOWN = Date.UTC(2026, 11, 3, 3);
const BEGINS = Date.UTC(2026, 11, 24, 3);
const ENDS = Date.UTC(2027, 0, 4, 3);
/** One banner stands at the top, the others behind it: that of Black Friday up to 30 November, then that of Lisbon up to 8 December. */
const BLACK_FRIDAY = '/notices/2026-11-18-black-friday-week/';
const LISBON = '/notices/2026-11-19-lisbon-team-day/';
const LISBON_FIRST = Date.UTC(2026, 11, 1, 3);
const LISBON_ENDS = Date.UTC(2026, 11, 9, 3);

/** One page of each kind that has a head of its own. */
const KINDS = [
  '',
  'contact/',
  'contact/site-down/',
  'hours/',
  'hours/support/',
  'hours/year/2026/',
  'notices/',
  'notices/2026-11-20-year-end/',
  'policies/',
  'policies/backups/',
  'search/',
  'status/',
  'status/2025-12-09-webmail-sign-in/',
  'status/components/webmail/',
  'status/history/2026/',
  'tutorials/',
  'tutorials/e-mail/',
  'tutorials/e-mail/smtp-ports/',
  'es/hours/',
  '404.html',
];

describe.each(['America/Sao_Paulo', 'Asia/Tokyo'])('a notice, read in %s', (timezoneId) => {
  let site: OpenSite;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  /** Opens a page half a minute before an edge. */
  async function open(path: string, edge: number): Promise<void> {
    context = await site.context({ at: new Date(edge - 30_000).toISOString(), timezoneId });
    page = await context.newPage();
    await page.goto(site.url + path);
    await page.locator('html.live').waitFor();
  }

  /** Whether it is seen before the edge and after it, without a reload. */
  async function across(seen: () => Promise<boolean>): Promise<readonly boolean[]> {
    const before = await seen();
    await page.clock.runFor(31_000);
    return [before, await seen()];
  }

  const banner = (notice: string): Locator =>
    page.locator('.banner', { has: page.locator(`a[href="${notice}"]`) });
  const tag = (): Promise<string> => page.locator('.notice-facts .tag:visible').innerText();

  test.each([
    ['leaves with its last date', BLACK_FRIDAY, LISBON_FIRST, [true, false]],
    ['comes when the one before it leaves', LISBON, LISBON_FIRST, [false, true]],
    ['waits behind another when its lead begins', YEAR_END, SHOWN, [false, false]],
    ['comes before it begins', YEAR_END, LISBON_ENDS, [false, true]],
    ['stays at the top while it begins', YEAR_END, BEGINS, [true, true]],
    ['leaves at the end of the year', YEAR_END, ENDS, [true, false]],
  ])('%s', async (_, notice, edge, expected) => {
    await open('hours/', edge);
    expect(await across(() => banner(notice).isVisible())).toEqual(expected);
    await context.close();
  });

  test('names its life on its own page: coming, in force, over', async () => {
    for (const [edge, before, after] of [
      [SHOWN, 'Em breve', 'Em breve'],
      [BEGINS, 'Em breve', 'Em vigor'],
      [ENDS, 'Em vigor', 'Encerrado'],
    ] as const) {
      await open(YEAR_END.slice(1), edge);
      expect(await tag()).toBe(before);
      await page.clock.runFor(31_000);
      expect(await tag()).toBe(after);
      await context.close();
    }
  });

  test('moves in the list of notices from one group to the next', async () => {
    const group = () =>
      page.locator(`.notice-group:visible:has(li:visible a[href="${YEAR_END}"]) h2`).innerText();
    for (const [edge, before, after] of [
      [BEGINS, 'Em breve', 'Em vigor'],
      [ENDS, 'Em vigor', 'Encerrados'],
    ] as const) {
      await open('notices/', edge);
      expect(await group()).toBe(before);
      await page.clock.runFor(31_000);
      expect(await group()).toBe(after);
      await context.close();
    }
  });

  test.each(['', 'hours/', 'contact/'])(
    'stands in the rows of its departments on /%s while it holds',
    async (path) => {
      const notes = () => page.locator(`.department a[href="${YEAR_END}"]:visible`).allTextContents();
      await open(path, BEGINS);
      expect(await notes()).toEqual([]);
      await page.clock.runFor(31_000);
      expect(new Set(await notes())).toEqual(
        new Set(['Horário especial de 24 de dezembro de 2026 a 3 de janeiro de 2027']),
      );
      expect(await notes()).toHaveLength(3);
      await context.close();
      await open(path, ENDS);
      expect(await notes()).toHaveLength(3);
      await page.clock.runFor(31_000);
      expect(await notes()).toEqual([]);
      await context.close();
    },
  );

  test.each(['hours/support/', 'contact/complaint/'])(
    'sets the reply target on /%s while it holds',
    async (path) => {
      const isTarget = async () =>
        (await page.getByText('Vale para o que for enviado').locator('visible=true').count()) > 0;
      await open(path, BEGINS);
      expect(await across(isTarget)).toEqual([false, true]);
      await context.close();
      await open(path, ENDS);
      expect(await across(isTarget)).toEqual([true, false]);
      await context.close();
    },
  );

  test('changes a channel at its minute, and says why', async () => {
    const state = () => page.locator('[data-live="support/chat"]').first().innerText();
    // On 24 December the chat of support closes at 15:00 in place of its usual hour.
    await open('hours/support/', Date.UTC(2026, 11, 24, 18));
    expect(await state()).toContain('Aberto');
    await page.clock.runFor(31_000);
    expect(await state()).toMatch(/^Fechado/);
    await context.close();
  });
});

test('the banner is on every kind of page from the minute it is due', async () => {
  const site = await openSite('demo');
  const context = await site.context({
    at: new Date(LISBON_FIRST - 30_000).toISOString(),
    timezoneId: 'Asia/Tokyo',
  });
  const page = await context.newPage();
  const shown: string[] = [];
  const banner = page.locator('.banner', { has: page.locator('a[href*="2026-11-19-lisbon"]') });
  for (const path of KINDS) {
    await page.goto(site.url + path);
    if (await banner.isVisible()) shown.push(`${path} too early`);
  }
  await page.clock.runFor(31_000);
  for (const path of KINDS) {
    await page.goto(site.url + path);
    if (!(await banner.isVisible())) shown.push(`${path} without`);
  }
  expect(shown).toEqual([]);
  await site.close();
});
