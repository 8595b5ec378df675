import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

/** What stands row under row, and begins at one edge in all of them. */
const ROWS: readonly (readonly [page: string, rows: string])[] = [
  ['pt-pt/', '.department-summary'],
  ['hours/', '.channel-row:has(.channel-name:not(:empty)) .channel-state'],
  ['hours/', '.exceptions td:nth-of-type(1)'],
  ['hours/', '.exceptions td:nth-of-type(2)'],
  ['hours/lisbon/', '.channel-row .channel-state'],
  ['contact/', '.urgent .need-list > li > a > .meta'],
  ['contact/', '.needs > section:last-child .need-list .meta'],
];
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 1200, height: 900 },
] as const;

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite('demo');
  const context = await site.context({ timezoneId: 'America/Sao_Paulo' });
  await fakeClock(context, '2026-11-26T15:00:00Z');
  page = await context.newPage();
});
afterAll(async () => site.close());

/** Where the text of each begins, from the left, once for each place. */
const edges = async (rows: string): Promise<readonly number[]> =>
  page.locator(rows).evaluateAll((elements) => {
    const seen = elements.filter((element) => element.checkVisibility());
    const lefts = seen.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.round(Math.min(...[...range.getClientRects()].map(({ left }) => left)));
    });
    return [...new Set(lefts)];
  });

test.each(ROWS)('on /%s all of %s begin at one edge', async (path, rows) => {
  await page.goto(site.url + path);
  await page.locator('.channel-state.is-open').first().waitFor({ state: 'attached' });
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    const isShown = rows !== '.department-summary' || window.width < 768;
    expect(await edges(rows), `at ${window.width}`).toHaveLength(isShown ? 1 : 0);
  }
});

test('a value to be typed stays whole on a phone, beside its button', async () => {
  await page.setViewportSize(WINDOWS[0]);
  await page.goto(`${site.url}tutorials/e-mail/configure-outlook/`);
  await page.locator('.settings .copy').first().waitFor();
  const broken = await page.locator('.settings code').evaluateAll((codes) =>
    codes
      .filter((code) => !code.textContent.includes(' '))
      .filter(
        (code) =>
          code.getBoundingClientRect().height > 2 * Number.parseFloat(getComputedStyle(code).fontSize),
      )
      .map((code) => code.textContent),
  );
  expect(broken).toEqual([]);
});

test('a date in the schedule of a notice keeps its line, on a desk and on paper', async () => {
  await page.goto(`${site.url}notices/2026-11-20-year-end/`);
  for (const [media, width] of [
    ['screen', 1200],
    ['print', 794],
  ] as const) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.locator('.day-table th[scope="row"]').evaluateAll((dates) =>
      dates.map((date) => {
        const range = document.createRange();
        range.selectNodeContents(date);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines, media).toEqual(Array.from({ length: 11 }, () => 1));
  }
  await page.emulateMedia({ media: 'screen' });
});

test.each([360, 768, 1200])(
  'the parts of a notice in the list keep their distance at %i pixels',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}notices/`);
    const gaps = await page.locator('.notice-list li:not([hidden])').evaluateAll((entries) =>
      entries.flatMap((entry) => {
        const boxes = [...entry.children].map((part) => part.getBoundingClientRect());
        return boxes.slice(1).map(({ top }, index) => Math.round(top - (boxes[index]?.bottom ?? top)));
      }),
    );
    expect(gaps.length).toBeGreaterThan(6);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  },
);
