import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await openSite('demo-base');
  context = await site.context({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
});
afterAll(async () => site.close());

const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Presses the first button of this name on a page, once the script that makes it work is there. */
async function press(path: string, name: RegExp): Promise<void> {
  const script = page.waitForResponse(/live-prose\.js$/);
  await page.goto(site.url + path);
  await script;
  await page.locator('p[role=status]').last().waitFor({ state: 'attached' });
  const button = page.getByRole('button', { name }).first();
  await button.click();
  await expect.poll(() => page.locator('button.copy').allInnerTexts()).toContain('Copiado');
}

describe('what a reader may want to take with him is copied', () => {
  test.each([
    ['a telephone number, from where it is named', 'hours/support/', /^Copiar: \+55/, '+55 11 4062-0100'],
    ['a telephone number, from a request', 'contact/site-down/', /^Copiar: \+55/, '+55 11 4062-0600'],
    ['an e-mail address', 'hours/sales/', /^Copiar: .*@/, 'comercial@example.com'],
  ])('%s', async (_, path, name, value) => {
    await press(path, name);
    expect(await copied()).toBe(value);
    expect(
      await page
        .locator('p[role=status]')
        .filter({ hasText: `Copiado: ${value}` })
        .count(),
    ).toBe(1);
  });

  test.each([
    ['of a calendar', 'hours/support/', /^Copiar o endereço$/, 'calendar/hours/support.ics'],
    ['of an incident', 'status/2026-11-17-mail-delays/', /^Copiar o link$/, 'status/2026-11-17-mail-delays/'],
    ['of a notice', 'notices/2026-11-20-year-end/', /^Copiar o link$/, 'notices/2026-11-20-year-end/'],
  ])('the whole address %s', async (_, path, name, address) => {
    await press(path, name);
    expect(await copied()).toBe(site.url + address);
  });

  test('and the button says again what it does', async () => {
    await press('status/2026-11-17-mail-delays/', /^Copiar o link$/);
    await expect
      .poll(() => page.locator('button.copy').first().innerText(), { timeout: 5000 })
      .toBe('Copiar o link');
  });
});

describe('a button that copies', () => {
  test.each([
    ['where script is off', { javaScriptEnabled: false }],
    ['where the browser lets nobody copy', {}],
  ])('is not shown %s', async (_, options) => {
    const other = await site.context(options);
    await other.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const there = await other.newPage();
    await there.goto(`${site.url}hours/support/`);
    await expect.poll(() => there.locator('button.copy:visible').count()).toBe(0);
    expect(await there.locator('button.copy').count()).toBeGreaterThan(1);
    await other.close();
  });
});
