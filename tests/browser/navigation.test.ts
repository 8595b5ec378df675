import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo-base');
});
afterAll(async () => site.close());

/** The page at a path, with what it has asked for since, and what its policy refused. */
async function open(path: string) {
  const context = await site.context({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|speculation/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(site.url + path);
  const ahead: string[] = [];
  const client = await context.newCDPSession(page);
  await client.send('Preload.enable');
  client.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') ahead.push(prefetchUrl.slice(site.url.length));
  });
  return { page, ahead, refused };
}

const delivery = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      deliveryType: string;
    })[];
    return entry?.deliveryType ?? '';
  });

describe('a link that a reader points at', () => {
  test.each(['', 'en/tutorials/e-mail/configure-outlook/'])(
    'on /%s is there before the click',
    async (path) => {
      const { page, ahead, refused } = await open(path);
      const link = page.locator('.site-nav a').filter({ hasText: /Contato|Contact/ });
      await link.hover();
      await expect.poll(() => ahead).toEqual([expect.stringMatching(/contact\/$/)]);
      await link.click();
      await page.waitForURL(/\/contact\/$/);
      expect(await delivery(page)).toBe('navigational-prefetch');
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );

  test('is not fetched ahead where it leads to a feed or to another host', async () => {
    const { page, ahead } = await open('');
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.locator('.site-footer a[href$="rss.xml"]').first().hover();
    await page.locator('.site-tools > a').hover();
    // What is pointed at last shows that the others had their time.
    await page.locator('.site-nav a').first().hover();
    await expect.poll(() => ahead.length).toBeGreaterThan(0);
    expect(ahead.filter((address) => !address.endsWith('/'))).toEqual([]);
    expect(asked.map((request) => request.url()).filter((url) => !url.startsWith(site.url))).toEqual([]);
    await page.context().close();
  });
});
