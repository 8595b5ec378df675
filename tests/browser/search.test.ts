import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToRest, untilRest } from '../support/at-rest.ts';
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

  test('says so when there is nothing, and shows the way to a person', async () => {
    await page.goto(`${site.url}search/?q=xyzzyqwv`);
    await page.getByText('xyzzyqwv', { exact: false }).first().waitFor();
    expect(await page.locator('main ol a').count()).toBe(0);
    expect(await page.locator('[data-search-none] a').getAttribute('href')).toMatch(/\/contact\/$/);
    expect(await page.locator('[data-search-none]').isVisible()).toBe(true);
  });

  test.each([
    ['', 'sehna do outlok', 'Nada para “sehna do outlok”. Mostrando resultados para “senha do outlook”.'],
    ['pt-pt/', 'palavra-pasee', 'A mostrar resultados para “palavra-passe”.'],
    ['es/', 'contraceña', 'Se muestran resultados para «contraseña».'],
    ['en/', 'pasword', 'Nothing for “pasword”. Showing results for “password”.'],
  ])('on /%s says what it takes “%s” for', async (path, query, said) => {
    await page.goto(`${site.url}${path}search/?q=${query}`);
    await page.locator('main ol a').first().waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toContain(said);
  });

  test('is narrowed to a kind of page by keyboard, and keeps that in the address', async () => {
    await page.goto(`${site.url}search/?q=senha`);
    await page.locator('main ol a').first().waitFor();
    await page.getByRole('radio', { name: /Tudo/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/kind=tutorial/);
    await page.waitForFunction(() => {
      const kinds = [...document.querySelectorAll('.result-head .meta')].map((kind) => kind.textContent);
      return kinds.length > 0 && kinds.every((kind) => kind === 'Tutorial');
    });
    await page.reload();
    await page.locator('main ol a').first().waitFor();
    expect(await page.getByRole('radio', { name: /Tutoriais/ }).isChecked()).toBe(true);
  });

  test('puts a recent incident and the status first where something does not work', async () => {
    await page.goto(`${site.url}search/?q=email+caiu&at=2026-11-20T12:00:00Z`);
    await page.locator('main ol a').first().waitFor();
    const first = await page.locator('main ol a').first().getAttribute('href');
    expect(first).toMatch(/\/status\/2026-11-17-mail-delays\/$/);
    await page.goto(`${site.url}search/?q=fora+do+ar&at=2026-11-20T12:00:00Z`);
    await page.locator('main ol a').first().waitFor();
    expect(await page.locator('main ol a').first().getAttribute('href')).toMatch(/\/status\/$/);
  });

  test('answers under the box in the header, by keyboard alone', async () => {
    await page.goto(`${site.url}policies/`);
    await page.locator('.find input').focus();
    await untilRest(page, async () => {
      // At once: a pause between two keys would begin a search of its own.
      await page.keyboard.insertText('certeficado');
      await page.locator('.results-box a').first().waitFor();
    });
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.results-box') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.results-box').isVisible()).toBe(false);
    expect(await page.locator('.find input').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=certeficado/);
    await page.locator('main ol a').first().waitFor();
  });

  test('keeps who has moved below its results in them when others come', async () => {
    await page.goto(`${site.url}policies/`);
    const field = page.locator('.find input');
    const isWithin = () => page.evaluate(() => document.activeElement?.closest('.results-box') !== null);
    await field.fill('xyzzyqwv');
    await page.locator('.results-foot a').waitFor();
    await field.press('ArrowDown');
    expect(await isWithin()).toBe(true);
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'certificado';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.locator('.results-box li a').first().waitFor();
    expect(await isWithin()).toBe(true);
  });

  test('closes under the box for good, though something was typed just before', async () => {
    const own = await (await site.context({ at: '2026-11-26T15:00:00Z' })).newPage();
    const box = own.locator('.results-box');
    await own.goto(`${site.url}policies/`);
    await own.locator('.find input').pressSequentially('certificad');
    await own.clock.runFor(1000);
    await box.locator('a').first().waitFor();
    await own.keyboard.type('o');
    await own.keyboard.press('Escape');
    await own.clock.runFor(1000);
    expect(await box.isVisible()).toBe(false);
    // Where Escape does not empty the field, and nothing is open yet.
    await own.locator('.find input').evaluate((field) => field.setAttribute('type', 'text'));
    await own.locator('.find input').fill('dominio');
    await own.keyboard.press('Escape');
    await own.clock.runFor(1000);
    expect(await box.isVisible()).toBe(false);
    await own.close();
  });

  test('shows the way to a person under the box where there is nothing', async () => {
    await page.goto(`${site.url}en/hours/`);
    await page.locator('.find input').fill('carrot cake');
    await page.locator('.results-foot a').waitFor();
    expect(await page.locator('.results-foot a').getAttribute('href')).toMatch(/\/en\/contact\/$/);
  });

  test('loads nothing before a box is used', async () => {
    const requests: string[] = [];
    const fresh = await (await site.context()).newPage();
    fresh.on('request', (request) => requests.push(request.url()));
    await goToRest(fresh, `${site.url}contact/`);
    expect(requests.filter((url) => /search|pagefind/.test(url))).toEqual([]);
    await fresh.close();
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
