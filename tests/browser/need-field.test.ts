import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToRest } from '../support/at-rest.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

const suggested = (page: Page) => page.locator('.need-field .need-list a');

describe('the field for saying what one needs', () => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite('demo');
    page = await (await site.context({ viewport: { width: 360, height: 740 } })).newPage();
  });
  afterAll(async () => site.close());

  test.each([
    ['', 'emial nao chega', 'mail-not-arriving'],
    ['', 'ESQUECI A SENAH', 'mailbox-password'],
    ['', 'meu site caiu', 'site-down'],
    ['pt-pt/', 'emial nao chega', 'mail-not-arriving'],
    ['pt-pt/', 'palavra passe', 'mailbox-password'],
    ['es/', 'coreo no llega', 'mail-not-arriving'],
    ['es/', 'contrasena', 'mailbox-password'],
    ['en/', 'emial not ariving', 'mail-not-arriving'],
    ['en/', 'invoise', 'second-invoice'],
  ])('under /%s takes “%s” for %s, by keyboard alone', async (language, typed, request) => {
    await page.goto(`${site.url}${language}contact/`);
    await page.locator('#Need').focus();
    await page.keyboard.type(typed);
    await suggested(page).first().waitFor();
    expect(await page.locator('.need-field [role=status]').innerText()).toMatch(/^\d+ \p{L}+$/u);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
      `/contact/${request}/`,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/contact/${request}/`);
  });

  test('moves up and down the suggestions and back to the field', async () => {
    await page.goto(`${site.url}contact/`);
    await page.locator('#Need').focus();
    await page.keyboard.type('site');
    await suggested(page).nth(1).waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    const [first, second] = await suggested(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Need');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Need');
    await page.keyboard.press('Enter');
    await page.waitForURL(/contact\/[a-z-]+\/$/);
  });

  test('says so when no need has such words, and leaves the groups where they are', async () => {
    await page.goto(`${site.url}contact/`);
    await page.locator('#Need').focus();
    await page.keyboard.type('xyzzyqwv');
    await page
      .locator('.need-field [role=status]')
      .getByText(/Nenhum assunto/)
      .waitFor();
    expect(await suggested(page).count()).toBe(0);
    expect(await page.locator('.needs a').first().isVisible()).toBe(true);
  });

  test('asks for its words only when it is used', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await goToRest(page, `${site.url}contact/`);
    expect(asked.filter((path) => path.endsWith('needs.js'))).toEqual([]);
    await page.locator('#Need').focus();
    await expect.poll(() => asked.filter((path) => path.endsWith('needs.js')).length).toBe(1);
  });
});

test('without script there is no field, and every need is a link', async () => {
  const site = await openSite('demo');
  const page = await (await site.context({ javaScriptEnabled: false })).newPage();
  await page.goto(`${site.url}contact/`);
  expect(await page.locator('#Need').isVisible()).toBe(false);
  const needs = await page.locator('.needs a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const { requests } = (await (await fetch(`${site.url}api/requests.json`)).json()) as {
    requests: { url: string }[];
  };
  expect(needs.toSorted()).toEqual(requests.map(({ url }) => new URL(url).pathname).toSorted());
  await site.close();
});

test('under a base the suggestions are found, and lead to their pages', async () => {
  const site = await openSite('demo-base');
  const page = await (await site.context()).newPage();
  await page.goto(`${site.url}en/contact/`);
  await page.locator('#Need').focus();
  await page.keyboard.type('mailbox pasword');
  await suggested(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ajuda/en/contact/mailbox-password/');
  await site.close();
});
