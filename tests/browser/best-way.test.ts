import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';

/** Looks at a page of an edition at an instant. */
async function lookAt(name: string, path: string, at: string, look: (page: Page) => Promise<void>) {
  const site = await openSite(name);
  const context = await site.context({ at });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page.locator('.channel-state[class*=is-]').first().waitFor();
  await look(page);
  await site.close();
}

const waysOf = (page: Page) =>
  page.locator('.ways .channel-state').evaluateAll((all) => all.map((one) => one.getAttribute('data-live')));
const primaryOf = (page: Page) =>
  page
    .locator('.ways > li', { has: page.locator('.primary') })
    .locator('.channel-state')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-live')));

describe('the way to take now', () => {
  test('is the best one while that is staffed', async () => {
    await lookAt('schedule-change', 'contact/using-services/', '2017-11-06T17:00:00Z', async (page) => {
      expect(await primaryOf(page)).toEqual(['support/phone']);
      expect(await page.locator('.best-now').isVisible()).toBe(false);
    });
  });

  test('is named where the best one is closed, and its link leads there', async () => {
    await lookAt('schedule-change', 'contact/using-services/', '2017-10-19T12:00:00Z', async (page) => {
      expect(await primaryOf(page)).toEqual(['support/email']);
      const link = page.locator('.best-now a');
      expect(await link.innerText()).toBe('E-mail');
      await link.click();
      expect(await page.locator(':target').innerText()).toContain('E-mail');
      expect(await waysOf(page)).toEqual(['support/phone', 'support/chat', 'support/email']);
    });
  });

  test('of something urgent comes first: by day the phone, at night what can be written', async () => {
    const path = 'contact/emergency-check/';
    await lookAt('how-support-works', path, '2026-11-26T15:00:00Z', async (page) => {
      expect((await waysOf(page))[0]).toBe('service/phone');
    });
    await lookAt('how-support-works', path, '2026-11-27T01:00:00Z', async (page) => {
      expect((await waysOf(page))[0]).toBe('service/ticket');
      expect(await primaryOf(page)).toEqual(['service/ticket']);
    });
  });

  test('of urgent needs stands first on the contact page as well', async () => {
    const first = (page: Page) =>
      page
        .locator('.urgent-ways')
        .first()
        .locator('li')
        .first()
        .locator('.channel-state')
        .getAttribute('data-live');
    await lookAt('how-support-works', 'contact/', '2026-11-26T15:00:00Z', async (page) => {
      expect(await first(page)).toBe('service/phone');
    });
    await lookAt('demo', 'contact/', '2026-11-27T02:00:00Z', async (page) => {
      expect(await first(page)).toBe('incidents/ticket');
      expect(await page.locator('.urgent-ways').first().locator('.is-open').count()).toBeGreaterThan(0);
    });
  });
});
