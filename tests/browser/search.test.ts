import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

describe.each(['demo', 'demo-base'])('search on %s', (name) => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(name);
    page = await (await site.context()).newPage();
  });
  afterAll(async () => site.close());

  test('finds an article from the home page, by keyboard alone', async () => {
    await page.goto(site.url);
    await page.locator('#Query').focus();
    await page.keyboard.type('outlook');
    await page.keyboard.press('Enter');
    const first = page.locator('main a[href*="configure-outlook"]').first();
    await first.waitFor();
    await page.locator('main input[type=search]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(tutorials|contact)\//);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('does not care about accents', async () => {
    await page.goto(`${site.url}search/?q=configuracao`);
    await page.locator('main ol a').first().waitFor();
    expect(await page.locator('main ol a').count()).toBeGreaterThan(0);
  });

  test('says so when there is nothing', async () => {
    await page.goto(`${site.url}search/?q=xyzzyqwv`);
    await page.getByText('xyzzyqwv', { exact: false }).first().waitFor();
    expect(await page.locator('main ol a').count()).toBe(0);
  });

  test('keeps to the language of the page', async () => {
    await page.goto(`${site.url}es/search/?q=correo`);
    const links = page.locator('main ol a');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) =>
      all.map((a) => new URL((a as HTMLAnchorElement).href).pathname),
    );
    expect(addresses.filter((path) => !path.includes('/es/'))).toEqual([]);
  });
});
