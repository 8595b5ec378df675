import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atOnce } from '../support/at-once.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

const LANES = 3;
/** As wide as the text of an A4 sheet between a browser's margins, and as wide as a large one. */
const WIDTHS = [718, 1200];
/** Of its date and address: an article, whose bytes are counted, has the date alone. */
const DATE = /2026, 12:00/;
const DATE_AND_ADDRESS = /2026, 12:00.*https:\/\/suporte\.example\.com\//;

let site: OpenSite;
let lanes: readonly Page[];
beforeAll(async () => {
  site = await openSite('demo');
  const context = await site.context({
    at: '2026-11-26T15:00:00Z',
    // Hours away from the company's clock: the reader's own times would be told.
    timezoneId: 'Asia/Tokyo',
    // As high as the pages are: what waits until it is seen is there.
    viewport: { width: 794, height: 9000 },
  });
  lanes = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
});
afterAll(async () => site.close());

/** What a page shows on paper that is of no use there. */
const onPaper = async (page: Page) =>
  page.evaluate(() => {
    const shown = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const printed = (element: HTMLElement): string =>
      element.innerText + getComputedStyle(element, '::after').content;
    const controls = shown(
      'input, select, textarea, button, fieldset, .chip, .needs-script, a[href$=".ics"], a[href*="rss.xml"]',
    );
    const filled = shown('a.button').filter((link) => getComputedStyle(link).borderTopWidth !== '0px');
    return {
      controls: [...controls, ...filled].map(({ outerHTML }) => outerHTML.slice(0, 60)),
      states: shown('.channel-state > *, .department-summary, [data-clock]').length,
      weeks: shown('.channel-state').filter((line) => /\d:\d\d|24/.test(printed(line))).length,
      marks: shown('.today, .why, .best-now, .strip .needle[d], .notice-facts .tag, .notice-head .tag')
        .length,
      blue: shown('main a').filter((link) => getComputedStyle(link).color === 'rgb(11, 79, 158)').length,
      foot: shown('.site-footer p').map(printed).join(),
      brand: shown('.brand').length,
    };
  });

test('no kind of page has controls on paper, nor says what holds for a minute: it has the week, the company, its date and its address', async () => {
  const faults: string[] = [];
  let weeks = 0;
  const pages = PAGES_OF_ALL_KINDS.filter((kind) => !/^(admin|embed)\//.test(kind));
  await atOnce(pages, lanes, async (path, page) => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 794, height: 9000 });
    await page.goto(site.url + path);
    const lives = page.locator('.channel-state');
    const count = await lives.count();
    if (count > 0) await page.locator('.channel-state.is-open').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 9000 });
      const found = await onPaper(page);
      const told = await lives.evaluateAll(
        (lines) => lines.filter(({ className }) => className.includes('is-')).length,
      );
      weeks += found.weeks;
      const at = `/${path} at ${width}`;
      if (found.controls.length > 0) faults.push(`${at} prints ${found.controls.join()}`);
      if (found.states > 0) faults.push(`${at} says ${found.states} states of the minute`);
      if (found.weeks < told) faults.push(`${at} says the weeks of ${found.weeks} of ${told} channels`);
      if (found.marks > 0) faults.push(`${at} marks ${found.marks} things as of now`);
      if (found.blue > 0) faults.push(`${at} prints ${found.blue} links in blue`);
      if (
        found.brand !== 1 ||
        !(path.includes('configure-outlook') ? DATE : DATE_AND_ADDRESS).test(found.foot)
      )
        faults.push(`${at} is by nobody, or ends with ${found.foot}`);
    }
  });
  expect(faults).toEqual([]);
  expect(weeks).toBeGreaterThan(100);
});

test('a way in that is a link has its address on paper, and a number is printed plainly', async () => {
  const [page] = lanes as readonly [Page];
  await page.goto(`${site.url}contact/site-down/`);
  await page.emulateMedia({ media: 'print' });
  const links = await page.locator('.way-action a').evaluateAll((all) =>
    all.map((link) => {
      const { backgroundColor } = getComputedStyle(link);
      return { backgroundColor, after: getComputedStyle(link, '::after').content };
    }),
  );
  expect(links.map(({ backgroundColor }) => backgroundColor)).toEqual(links.map(() => 'rgba(0, 0, 0, 0)'));
  expect(links[0]?.after).toContain('https://cliente.example.com/');
  expect(links[1]?.after).toBe('none');
});

test('the matrix is laid out on paper, however far down it stands, and its numbers stand on the lines of their needs', async () => {
  const [page] = lanes as readonly [Page];
  await page.setViewportSize({ width: 794, height: 600 });
  await page.goto(`${site.url}contact/`);
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.matrix').evaluate((table) => {
    const last = table.querySelector('tbody:last-child tr:last-child td') as HTMLElement;
    const rows = [...table.querySelectorAll<HTMLElement>('tr:has(td)')].map((row) => {
      const baseline = (cell: Element): number => {
        const probe = document.createElement('i');
        probe.style.cssText = 'display:inline-block;inline-size:0;block-size:0';
        cell.prepend(probe);
        const { bottom } = probe.getBoundingClientRect();
        probe.remove();
        return bottom;
      };
      return Math.abs(
        baseline(row.querySelector('th > a') as Element) - baseline(row.children[1] as Element),
      );
    });
    return {
      seen: last.checkVisibility({ contentVisibilityAuto: true }),
      empty: [...table.querySelectorAll('td')].filter(({ textContent }) => textContent.trim() === '').length,
      off: Math.max(...rows),
    };
  });
  expect(found).toMatchObject({ seen: true, empty: 0 });
  expect(found.off).toBeLessThan(1);
});

test('the states of services end at the right edge on paper and on a tablet, above them the dates of their bars', async () => {
  const [page] = lanes as readonly [Page];
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(`${site.url}status/`);
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media });
    const off = await page.locator('.component-row').evaluateAll((rows) =>
      rows.map((row) => {
        const state = row.querySelector('.component-state > :not([hidden])') as HTMLElement;
        return Math.abs(row.getBoundingClientRect().right - state.getBoundingClientRect().right);
      }),
    );
    expect(off.length).toBeGreaterThan(5);
    expect(Math.max(...off)).toBeLessThan(1);
    expect(await page.locator('.component-group .bar-axis:visible').count()).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
});

test("the guide's code is printed whole, and its dark copies not at all", async () => {
  const [page] = lanes as readonly [Page];
  await page.setViewportSize({ width: 718, height: 900 });
  await page.goto(`${site.url}admin/guide/`);
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.guide pre:visible')
    .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  expect(cut).toBe(0);
  expect(await page.locator('.scheme-light:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('.scheme-dark:visible').count()).toBe(0);
});
