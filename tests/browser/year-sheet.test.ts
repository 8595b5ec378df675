import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

const LANGUAGES = ['', 'pt-pt/', 'es/', 'en/'];

/** The pages of a PDF, by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.each([
  ['demo', LANGUAGES.flatMap((language) => [`${language}hours/year/2026/`, `${language}hours/year/2027/`])],
  ['schedule-change', ['hours/year/2017/', 'hours/year/2018/']],
])('the year of %s', (edition, paths) => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(edition);
    page = await (await site.context()).newPage();
  });
  afterAll(async () => site.close());

  test.each(paths)('is printed on one sheet: %s', async (path) => {
    await page.goto(site.url + path);
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });

  test('is reached from the hours and from the notices', async () => {
    for (const from of ['hours/', 'notices/']) {
      await page.goto(site.url + from);
      await page.locator('main a[href*="/hours/year/"]').click();
      await page.waitForURL('**/hours/year/**');
      expect(await page.locator('.year-month').count()).toBe(12);
    }
  });

  test('fits a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.url + (paths[0] ?? ''));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe('the months and the list of a year', () => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite('demo');
    page = await (await site.context()).newPage();
    await page.goto(`${site.url}hours/year/2026/`);
  });
  afterAll(async () => site.close());

  // On paper a landscape sheet of A4 is 281 mm wide within its margins.
  test.each([
    ['screen', 320],
    ['screen', 360],
    ['screen', 1200],
    ['print', 1062],
  ] as const)('keep their letters and dates apart on %s at %i px', async (media, width) => {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    const { letters, faults } = await page.evaluate<{ letters: number; faults: string[] }>(`(${SHEET})()`);
    expect(letters).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  test('the keys are those of marks that a day of the year bears', async () => {
    expect(await page.locator('.year-legend').innerText()).not.toContain('todos fechados');
    expect(await page.locator('.year-legend li').count()).toBe(3);
  });
});

// As text: the test runner would turn what a function uses into its own.
const SHEET = `() => {
  const faults = [];
  const boxOf = (node) => { const range = document.createRange(); range.selectNodeContents(node); return range.getBoundingClientRect(); };
  const cells = [...document.querySelectorAll('.year-month td')].filter((cell) => cell.textContent !== '');
  const texts = cells.map((cell) => {
    const number = cell.querySelector('.day') ?? cell.firstChild;
    return { cell, said: cell.textContent, number: number.nodeType === 1 ? number.getBoundingClientRect() : boxOf(number), letter: cell.querySelector('sup') };
  });
  const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  let letters = 0;
  for (const one of texts) {
    const head = boxOf(one.cell.closest('table').querySelectorAll('th')[one.cell.cellIndex]);
    const off = (one.number.left + one.number.right - head.left - head.right) / 2;
    if (Math.abs(off) > 1) faults.push(one.said + ' is ' + off + ' off its column');
    if (one.letter === null) continue;
    letters += 1;
    const { top, bottom } = one.letter.getBoundingClientRect();
    const { left, right } = boxOf(one.letter);
    const letter = { top, bottom, left, right };
    for (const other of texts)
      if (other.cell.closest('table') === one.cell.closest('table') && (meets(letter, other.number) || (other !== one && other.letter !== null && meets(letter, boxOf(other.letter)))))
        faults.push('the letter of ' + one.said + ' meets ' + other.said);
  }
  for (const line of document.querySelectorAll('.year-dates li')) {
    for (const date of line.querySelectorAll('b span'))
      if (date.getClientRects().length > 1 || boxOf(date).height > 2 * parseFloat(getComputedStyle(date).fontSize)) faults.push(date.textContent + ' is broken');
    const [title, who] = [line.querySelector('.meta').previousElementSibling, line.querySelector('.meta')].map(boxOf);
    if (who.top - title.bottom > 12) faults.push('a hole of ' + (who.top - title.bottom) + ' before ' + line.querySelector('.meta').textContent);
  }
  return { letters, faults };
}`;

test('pages are counted', async () => {
  const site = await openSite('schedule-change');
  const page = await (await site.context()).newPage();
  await page.goto(`${site.url}hours/`);
  await page.evaluate(() => {
    document.body.style.blockSize = '5000px';
  });
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  await site.close();
});
