import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../src/publish/static-server.ts';
import { atOnce } from '../support/at-once.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';
import { slowLine } from '../support/slow-line.ts';

const WINDOWS = { phone: { width: 360, height: 740 }, desk: { width: 1200, height: 900 } } as const;
const READ = '2026-11-27T13:10:00Z';
const LANES = 3;

/** Notes what moves from the first paint on, as the browser's own measure sees it. */
function observe(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  interface Entry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources?: readonly { readonly node?: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources = [] } of list.getEntries() as unknown as Entry[]) {
      // A tenth of a thousandth is one letter's breadth; the measure is told in thousandths.
      if (hadRecentInput || value < 0.0001) continue;
      const moved = sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.tagName}.${element?.className} ${element?.textContent?.trim().slice(0, 40)}`;
      });
      shifts.push(`${value.toFixed(5)} ${moved.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

/** Waits until all that a page has asked for is there and `times` looks later nothing more is asked for. */
async function settled(page: Page, asked: ReadonlySet<unknown>, times: number): Promise<void> {
  for (let quiet = 0; quiet < times; quiet = asked.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(25);
}

/** Goes down a page as a reader does, half a window at a time and no faster than the line, so that what is loaded late is loaded. */
async function goDown(page: Page, asked: ReadonlySet<unknown>): Promise<void> {
  await settled(page, asked, 8);
  for (let more = true; more; await settled(page, asked, 1)) {
    more = await page.evaluate(async () => {
      scrollBy(0, innerHeight / 2);
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return scrollY < Math.min(6000, document.documentElement.scrollHeight - innerHeight - 1);
    });
  }
}

describe('on a slow line', () => {
  let site: OpenSite;
  let line: Running;
  beforeAll(async () => {
    site = await openSite('demo');
    line = await slowLine(site.url);
  });
  afterAll(async () => {
    await line.close();
    await site.close();
  });

  async function lanesOf(window: keyof typeof WINDOWS, count: number): Promise<readonly Page[]> {
    const context = await site.context({ at: READ, viewport: WINDOWS[window], timezoneId: 'America/Manaus' });
    await context.addInitScript(observe);
    return Promise.all(Array.from({ length: count }, () => context.newPage()));
  }

  test.each(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])(
    'nothing of any kind of page moves once it is there, on a %s',
    async (window) => {
      const moved: string[] = [];
      await atOnce(PAGES_OF_ALL_KINDS, await lanesOf(window, LANES), async (path, page) => {
        const asked = new Set<unknown>();
        page.removeAllListeners();
        page.on('request', (request) => asked.add(request));
        page.on('requestfinished', (request) => asked.delete(request));
        page.on('requestfailed', (request) => asked.delete(request));
        await page.goto(line.url + path, { waitUntil: 'load' });
        // Between two files the search thinks, and nothing is asked for: a reader, too, waits for the answer.
        if (path.startsWith('search/')) await page.locator('[data-search-results] li').first().waitFor();
        await goDown(page, asked);
        moved.push(...(await shiftsOf(page)).map((shift) => `/${path} ${shift}`));
      });
      expect(moved.sort()).toEqual([]);
    },
  );

  test('what moves is seen', async () => {
    const [page] = await lanesOf('phone', 1);
    await page?.goto(`${line.url}policies/`, { waitUntil: 'load' });
    await page?.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      document.querySelector('main')?.prepend('x', document.createElement('hr'));
    });
    await page?.waitForFunction(() => (globalThis as unknown as { shifts: string[] }).shifts.length > 0);
  });
});
