import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

const LANES = 3;

let site: OpenSite;
let lanes: readonly Page[];
beforeAll(async () => {
  site = await openSite('demo');
  const context = await site.context({
    timezoneId: 'America/Sao_Paulo',
    // As high as the pages are: what waits until it is seen is there.
    viewport: { width: 794, height: 9000 },
  });
  await fakeClock(context, '2026-11-26T15:00:00Z');
  lanes = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
});
afterAll(async () => site.close());

/** What a page says on paper of the moment at which it is printed. */
const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const shown = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    return {
      moments: shown('[data-clock]').filter(({ innerText }) => innerText.includes('12:00')).length,
      states: shown('.channel-state[class*="is-"]').length,
      marks: shown('.today, .why, .best-now, .strip .needle[d], .notice-facts .tag').length,
    };
  });
  await page.emulateMedia({ media: 'screen' });
  return found;
};

test('no kind of page claims on paper what holds for a minute, unless it says at which', async () => {
  const claims: string[] = [];
  let claimed = 0;
  const pages = PAGES_OF_ALL_KINDS.filter((kind) => !/^(admin|embed)\//.test(kind));
  await atOnce(pages, lanes, async (path, page) => {
    await page.goto(site.url + path);
    const lives = page.locator('.channel-state');
    if ((await lives.count()) > 0)
      await page.locator('.channel-state.is-open').first().waitFor({ state: 'attached' });
    const { moments, states, marks } = await onPaper(page);
    claimed += states;
    if (states > 0 && moments === 0) claims.push(`/${path} shows ${states} states of no moment`);
    if (marks > 0) claims.push(`/${path} marks ${marks} things as of now`);
  });
  expect(claims).toEqual([]);
  expect(claimed).toBeGreaterThan(0);
});
