import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteDuringTests } from '../support/site-during-tests.ts';

const PAGES = [
  '',
  'hours/',
  'hours/support/',
  'contact/',
  'contact/site-down/',
  'status/',
  'notices/',
  'es/',
  'en/hours/madrid/',
];
/** Claims that only the reader's clock can back. */
const CLAIMS = /\b(aberto agora|abierto ahora|open now|hoje|today|agora|ahora mismo)\b/i;

describe('with script off', () => {
  const site = siteDuringTests('demo');

  const open = async (path: string): Promise<Page> => {
    const context = await site.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  };

  test.each(PAGES)('/%s prints times and dates and claims nothing about now', async (path) => {
    const page = await open(path);
    const states = await page.locator('.channel-state').allTextContents();
    expect(states.filter((text) => text.trim() !== '').length).toBe(states.length);
    expect(states.filter((text) => CLAIMS.test(text))).toEqual([]);
    expect(await page.locator('main .is-open, main .is-closing').locator('visible=true').count()).toBe(0);
  });

  test('the week of a department stands in a table of two columns', async () => {
    const page = await open('hours/billing/');
    const monday = page.locator('.week tr', { hasText: 'segunda-feira' }).first();
    expect(await monday.textContent()).toContain('14:00 às 18:00');
  });

  test.each([
    ['', '.department-name'],
    ['contact/site-down/', '.ways .channel-state'],
    ['contact/', '.urgent-ways .channel-state'],
  ])('/%s names the zone of all hours that it prints', async (path, places) => {
    const page = await open(path);
    await page.setViewportSize({ width: 360, height: 740 });
    const texts = await page.locator(`main ${places}`).allInnerTexts();
    const timed = texts.filter((text) => places === '.department-name' || /\d:\d/.test(text));
    expect(timed.length).toBeGreaterThan(1);
    expect(timed.filter((text) => !/horário d/i.test(text))).toEqual([]);
  });

  test('a reply target that holds later stands in a line of its own', async () => {
    const page = await open('hours/lisbon/');
    const reply = page.locator('.channel-facts li', { hasText: 'de 3 a 8 de dezembro' }).first();
    const [now, later] = await reply.locator('span:visible').all();
    const [above, below] = [await now?.boundingBox(), await later?.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? Number.NaN) + (above?.height ?? Number.NaN) - 1);
  });

  test('a request leads to its channels by plain links', async () => {
    const page = await open('contact/');
    await page.locator('.need-list a').first().click();
    expect(await page.locator('.ways a').count()).toBeGreaterThan(0);
  });
});
