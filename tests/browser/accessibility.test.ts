import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { goToRest } from '../support/at-rest.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { EDITIONS } from '../support/editions.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { DEMO_LANGUAGES, pagesIn } from '../support/page-kinds.ts';

const LANES = 3;
const PHONE = { width: 390, height: 800 };
const DESK = { width: 1200, height: 900 };

let site: OpenSite;
let lanes: readonly Page[];

async function openLanes(edition: string): Promise<void> {
  site = await openSite(edition);
  // The moment of its publication: what trouble there is, is told as such.
  const at = EDITIONS.find(({ name }) => name === edition)?.at ?? '';
  const context = await site.context({ viewport: PHONE, bypassCSP: true, at });
  await bringAxe(context);
  lanes = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
}

/** A few kinds of page, for what an address can break. */
const BELOW = [
  '',
  'contact/site-down/',
  'hours/lisbon/',
  'status/',
  'search/?q=senha',
  'tutorials/e-mail/configure-outlook/',
];

/** Where the trouble of the bad day is told. */
const TROUBLE = [
  ...['', 'status/', 'hours/', 'contact/', 'notices/'],
  // An incident that lasts, work that is planned, in progress and cancelled, a component and a channel that are down.
  'status/2026-11-21-mail-queues/',
  'status/2026-11-21-webmail-move/',
  'status/2026-11-21-database-upgrade/',
  'status/2026-11-22-router/',
  'status/components/mail-delivery/',
  'hours/support/',
];

/** Opens a page and waits until its scripts have said what they have to say. */
async function open(page: Page, path: string): Promise<void> {
  await goToRest(page, site.url + path);
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
    expect(await findingsOf(TROUBLE)).toEqual([]);
  }, 60_000);
});

describe('axe, on the demonstration under a path', () => {
  beforeAll(async () => openLanes('demo-base'));
  afterAll(async () => site.close());

  test('finds nothing where styles, marks and scripts have other addresses', async () => {
    expect(await findingsOf(BELOW)).toEqual([]);
  }, 60_000);
});
