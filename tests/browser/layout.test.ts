import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { layoutFaults, smallTargets } from '../support/layout-faults.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { pagesIn } from '../support/page-kinds.ts';

/** A narrow phone, a common one, a tablet, a desk; and a desk at 400 %, which is a window of 320 by 256. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1200, height: 900 },
  { width: 320, height: 256 },
] as const;
const LANES = 3;

describe('every kind of page, in the first language and in the longest, and the home with the longest button', () => {
  let site: OpenSite;
  let lanes: readonly Page[];
  beforeAll(async () => {
    site = await openSite('demo');
    const context = await site.context({ viewport: WINDOWS[0] });
    lanes = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
  });
  afterAll(async () => site.close());

  test('fits every window: nothing sideways, cut off, one over the other or too small', async () => {
    const faults: string[] = [];
    await atOnce([...pagesIn('pt-BR'), ...pagesIn('es'), 'pt-pt/'], lanes, async (path, page) => {
      await page.goto(site.url + path, { waitUntil: 'load' });
      for (const window of WINDOWS) {
        await page.setViewportSize(window);
        const found = await layoutFaults(page);
        faults.push(...found.map((fault) => `/${path} at ${window.width}: ${fault}`));
      }
    });
    expect(faults.sort()).toEqual([]);
  }, 120_000);

  test('has a header of one line, or a menu', async () => {
    const [page] = lanes as readonly [Page];
    const high: string[] = [];
    for (const language of ['', 'pt-pt/', 'es/', 'en/']) {
      await page.goto(site.url + language, { waitUntil: 'load' });
      for (const width of [360, 768, 900, 1151, 1152, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { height } = (await page.locator('.site-header').boundingBox()) ?? { height: 0 };
        const gap = await page.evaluate(() => {
          const end = document.querySelector('.site-nav li:last-child')?.getBoundingClientRect();
          const begin = document.querySelector('.site-tools')?.getBoundingClientRect();
          return end === undefined || begin === undefined || end.width === 0 ? 16 : begin.left - end.right;
        });
        if (height > 64 || gap < 16) high.push(`/${language} at ${width}: ${height} high, a gap of ${gap}`);
      }
    }
    expect(high).toEqual([]);
  }, 60_000);

  test('has no control on a phone that a finger misses, the menu and the languages open', async () => {
    const small: string[] = [];
    await atOnce(pagesIn('pt-BR'), lanes, async (path, page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(site.url + path, { waitUntil: 'load' });
      const menu = page.locator('.menu-button');
      if ((await menu.count()) > 0) {
        await menu.click();
        await page.locator('.languages summary').click();
      }
      small.push(...(await smallTargets(page)).map((target) => `/${path}: ${target}`));
    });
    expect(small.sort()).toEqual([]);
  }, 120_000);
});
