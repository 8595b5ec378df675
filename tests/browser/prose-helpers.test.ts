import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await openSite('demo-base');
  context = await site.context({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 900, height: 700 },
  });
  page = await context.newPage();
});
afterAll(async () => site.close());

const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('an article with settings', () => {
  test('copies a value, says so once, and to those who listen', async () => {
    await page.goto(`${site.url}tutorials/e-mail/configure-outlook/`);
    const row = page
      .locator('.settings tbody tr')
      .filter({ hasText: /imap|993/i })
      .first();
    const value = await row.locator('code').innerText();
    await row.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('.settings .copy')?.textContent !== '');
    expect(await copied()).toBe(value);
    expect(await row.getByRole('button').innerText()).toBe('Copiado');
    expect(await page.locator('[role=status]').filter({ hasText: 'Copiado' }).count()).toBe(1);
  });

  test('says it in the language of the page', async () => {
    await page.goto(`${site.url}en/tutorials/e-mail/configure-outlook/`);
    await expect.poll(() => page.locator('.settings .copy').first().textContent()).toBe('Copy');
  });
});

describe('a block of code', () => {
  test('is copied as it was written, without its colours', async () => {
    await page.goto(`${site.url}tutorials/domains/dns-records/`);
    const box = page.locator('.code-box').first();
    const code = (await box.locator('code').textContent()) ?? '';
    await box.getByRole('button').click();
    await expect.poll(copied).toBe(code.replace(/\n$/, ''));
  });

  test('tells its parts apart by classes that the policy allows', async () => {
    const coloured = page.locator('pre code [class^=code-]').first();
    const colours = await coloured.evaluate((part) => [
      getComputedStyle(part).color,
      getComputedStyle(part.closest('pre') as HTMLElement).color,
    ]);
    expect(colours[0]).not.toBe(colours[1]);
  });
});

describe('a picture with marks', () => {
  const open = async () => {
    await page.goto(`${site.url}tutorials/domains/dns-records/`);
    await page.waitForSelector('.code-box');
    await page.locator('.figure .enlarge').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] img').waitFor();
  };

  test('opens by keyboard in its full size, with its marks', async () => {
    await open();
    const dialog = page.locator('dialog[open]');
    const image = dialog.locator('img');
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    const [shown, natural] = await image.evaluate((img: HTMLImageElement) => [img.width, img.naturalWidth]);
    expect(shown).toBe(natural);
    expect(await dialog.locator('.figure-marks circle').count()).toBeGreaterThan(1);
    expect(await dialog.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
  });

  test('closes by Escape, and focus is where it was', async () => {
    await open();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('enlarge');
  });
});

describe('without script', () => {
  test('a picture is a link to its full size, and nothing offers to copy', async () => {
    const plain = await (await site.context({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${site.url}tutorials/domains/dns-records/`);
    expect(await plain.locator('.copy').count()).toBe(0);
    const href = await plain.locator('.figure .enlarge').first().getAttribute('href');
    const answer = await plain.request.get(new URL(href ?? '', site.url).href);
    expect(answer.headers()['content-type']).toMatch(/^image\//);
  });
});
