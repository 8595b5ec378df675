import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

const LANGUAGES = ['', 'pt-pt/', 'es/', 'en/'];

/** The pages of a PDF, by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.each([
  ['demo', LANGUAGES.flatMap((language) => [`${language}hours/year/2026/`, `${language}hours/year/2027/`])],
  ['schedule-change', ['hours/year/2017/', 'hours/year/2018/']],
])('the year of %s', (edition, paths) => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(edition);
    page = await (await site.context()).newPage();
  });
  afterAll(async () => site.close());

  test.each(paths)('is printed on one sheet: %s', async (path) => {
    await page.goto(site.url + path);
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });

  test('is reached from the hours and from the notices', async () => {
    for (const from of ['hours/', 'notices/']) {
      await page.goto(site.url + from);
      await page.locator('main a[href*="/hours/year/"]').click();
      expect(await page.locator('.year-month').count()).toBe(12);
    }
  });

  test('fits a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.url + (paths[0] ?? ''));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test('pages are counted', async () => {
  const site = await openSite('schedule-change');
  const page = await (await site.context()).newPage();
  await page.goto(`${site.url}hours/`);
  await page.evaluate(() => {
    document.body.style.blockSize = '5000px';
  });
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  await site.close();
});
