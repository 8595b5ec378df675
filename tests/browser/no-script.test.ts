import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';
import { siteDuringTests } from '../support/site-during-tests.ts';

const PAGES = [...PAGES_OF_ALL_KINDS, 'es/', 'en/hours/madrid/'];
/** The pages that print hours, and of how many channels a reader sees them at least. */
const WITH_HOURS: Readonly<Record<string, number>> = {
  '': 25,
  'contact/': 30,
  'contact/site-down/': 5,
  'hours/': 25,
  'hours/lisbon/': 4,
  'embed/hours/support/': 5,
  'policies/how-support-works/': 10,
  'tutorials/e-mail/configure-outlook/': 4,
  'admin/guide/': 30,
  'es/': 25,
  'en/hours/madrid/': 4,
};
/** Claims that only the reader's clock can back. */
const CLAIMS = /\b(aberto agora|abierto ahora|open now|hoje|today|agora|ahora mismo)\b/i;
const OPEN_NOW = /\b(aberto agora|abierto ahora|open now)\b/i;
/** What is green whenever it is read: the parts of a date with its own hours, and the list of tags in the guide. */
const OF_NO_MOMENT = '.day-part, .guide-tags *';

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
    const states = await page.locator('.channel-state').locator('visible=true').allInnerTexts();
    expect(states.length).toBeGreaterThanOrEqual(WITH_HOURS[path] ?? 0);
    expect(states.filter((text) => text.trim() === '')).toEqual([]);
    expect(states.filter((text) => CLAIMS.test(text))).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(OPEN_NOW);
    const coloured = page.locator(`:is(.is-open, .is-closing):not(${OF_NO_MOMENT})`);
    expect(await coloured.locator('visible=true').count()).toBe(0);
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
