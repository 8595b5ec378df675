import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { DEMO_LANGUAGES, pagesIn } from '../support/page-kinds.ts';

const LANES = 3;
const PHONE = { width: 390, height: 800 };
const DESK = { width: 1200, height: 900 };

let site: OpenSite;
let lanes: readonly Page[];

async function openLanes(edition: string): Promise<void> {
  site = await openSite(edition);
  const context = await site.context({ viewport: PHONE, bypassCSP: true });
  await bringAxe(context);
  lanes = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
}

/** Opens a page and waits until its scripts have said what they have to say. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: 'load' });
  if (path.includes('search/')) {
    const answered = page.locator('[data-search-results] li, [data-search-none]:not([hidden])');
    await answered.first().waitFor();
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
}

/** What axe finds on pages in the light scheme, and of its colours in the dark one, on the same page. */
async function findingsOf(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (where: string, findings: readonly string[]) =>
    found.push(...findings.map((finding) => `${where}: ${finding}`));
  await atOnce(paths, lanes, async (path, page) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    note(`/${path}`, await axeFindings(page, 'all'));
    await page.emulateMedia({ colorScheme: 'dark' });
    note(`/${path} in the dark`, await axeFindings(page, 'colours'));
  });
  return found;
}

describe('axe, on every kind of page of the demonstration', () => {
  beforeAll(async () => openLanes('demo'));
  afterAll(async () => site.close());

  test.each(Object.keys(DEMO_LANGUAGES) as (keyof typeof DEMO_LANGUAGES)[])(
    'finds nothing in %s, in either scheme',
    async (language) => {
      const paths = pagesIn(language);
      expect(paths.length).toBeGreaterThan(15);
      expect(await findingsOf([...paths, `${DEMO_LANGUAGES[language]}contact/cancel-service/`])).toEqual([]);
    },
    180_000,
  );

  test('finds nothing on a desk, nor in forced colours', async () => {
    const found: string[] = [];
    await atOnce(pagesIn('pt-BR'), lanes, async (path, page) => {
      await page.setViewportSize(DESK);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await open(page, path);
      const onDesk = await axeFindings(page, 'form');
      await page.emulateMedia({ forcedColors: 'active' });
      const forced = await axeFindings(page, 'colours');
      found.push(
        ...onDesk.map((one) => `/${path}: ${one}`),
        ...forced.map((one) => `/${path} forced: ${one}`),
      );
    });
    expect(found).toEqual([]);
  }, 180_000);
});

describe('axe, on the day when everything goes wrong', () => {
  beforeAll(async () => openLanes('bad-day'));
  afterAll(async () => site.close());

  test('finds nothing where the trouble is told', async () => {
    expect(await findingsOf(['', 'status/', 'hours/', 'contact/', 'notices/'])).toEqual([]);
  }, 60_000);
});
