import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const context = await site.context({ at: '2026-11-26T15:00:00Z', timezoneId: 'America/Sao_Paulo' });
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

test.each([
  ['hours/', '.department-axis .axis', '.channel-row .strip'],
  ['hours/lisbon/', '.week-axis .axis', '.week .strip'],
])('on /%s the hours over and under strips stand at their hour', async (path, axis, strip) => {
  await page.setViewportSize(WINDOWS[2]);
  await page.goto(site.url + path);
  await page.locator('.channel-state.is-open').first().waitFor({ state: 'attached' });
  const off = await page.evaluate(
    ([labels = '', track = '']) => {
      const line = document.querySelector(track)?.getBoundingClientRect();
      if (line === undefined) return ['no strip'];
      return [...(document.querySelector(labels)?.children ?? [])].flatMap((label, index, all) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        const { left, right } = range.getBoundingClientRect();
        const at = index === 0 ? left : index === all.length - 1 ? right : (left + right) / 2;
        const hour = line.left + (line.width * Number(label.textContent)) / 24;
        return Math.abs(at - hour) > 1.5 ? [`${label.textContent} is ${at - hour} px off`] : [];
      });
    },
    [axis, strip],
  );
  expect(off).toEqual([]);
});

test('a day of the week and its hours share a line, and the rim of a needle is a hair', async () => {
  await page.setViewportSize(WINDOWS[2]);
  await page.goto(`${site.url}hours/lisbon/`);
  await page.locator('.channel-state.is-open').first().waitFor();
  const bottoms = await page.locator('.week tr[data-day]').evaluateAll((rows) =>
    rows.map((row) => {
      const lines = ['th', '.hours-text'].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(row.querySelector(part)?.firstChild ?? row);
        return range.getClientRects()[0]?.bottom ?? 0;
      });
      return Math.round((lines[0] ?? 0) - (lines[1] ?? 0));
    }),
  );
  expect(new Set(bottoms)).toEqual(new Set([0]));
  const width = (part: string) =>
    page
      .locator(`.strip[data-strip] ${part}`)
      .first()
      .evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
  expect((await width('.rim')) - (await width('.needle'))).toBeLessThanOrEqual(2);
});

test('a reason that several dates share is seen once, at the first that is not over, and heard at each', async () => {
  await page.setViewportSize(WINDOWS[1]);
  await page.goto(`${site.url}hours/`);
  await page.locator('.channel-state.is-open').first().waitFor({ state: 'attached' });
  const run = page.locator('.exceptions tbody').first();
  const rows = await run.locator('tr').count();
  expect(rows).toBeGreaterThan(2);
  const seen = () => run.locator('a').evaluateAll((links) => links.map((link) => link.checkVisibility()));
  expect(await seen()).toEqual(Array.from({ length: rows }, (_, index) => index === 0));
  const heard = async () => (await run.ariaSnapshot()).match(/Black Friday/g)?.length ?? 0;
  const times = await heard();
  expect(times).toBeGreaterThanOrEqual(rows);
  await run
    .locator('tr')
    .first()
    .evaluate((row) => row.toggleAttribute('hidden', true));
  expect(await seen()).toEqual(Array.from({ length: rows }, (_, index) => index === 1));
});

test('the keys to the months stand above them, with one to today where it is marked', async () => {
  await page.setViewportSize(WINDOWS[2]);
  await page.goto(`${site.url}hours/lisbon/`);
  await page.locator('.year-month [aria-current]').scrollIntoViewIfNeeded();
  const keysSeen = () => page.locator('.year-legend li:visible').allInnerTexts();
  await expect
    .poll(keysSeen)
    .toEqual([
      expect.stringContaining('fechado'),
      expect.stringContaining('horário especial'),
      expect.stringContaining('hoje'),
    ]);
  const [keys, month] = await Promise.all(
    ['.year-legend', '.year-month'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect((keys?.y ?? 0) + (keys?.height ?? 0)).toBeLessThan(month?.y ?? 0);
});

test('titles in a list are as far apart whether they take one line or two', async () => {
  await page.setViewportSize(WINDOWS[0]);
  await page.goto(`${site.url}tutorials/`);
  const gaps = await page.locator('.title-list').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const boxes = [...list.querySelectorAll('a')].map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return range.getBoundingClientRect();
      });
      return boxes.slice(1).map(({ top }, index) => Math.round(top - (boxes[index]?.bottom ?? 0)));
    }),
  );
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(4);
});

test('the states of a ticket take the room beside a policy, and leave its contents theirs', async () => {
  await page.setViewportSize(WINDOWS[2]);
  await page.goto(`${site.url}policies/how-support-works/`);
  const table = await page.locator('.ticket-states').boundingBox();
  const contents = await page.locator('.contents').boundingBox();
  expect(table?.width).toBeGreaterThan(700);
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThan((contents?.x ?? 0) - 16);
});
