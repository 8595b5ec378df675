import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToRest } from '../support/at-rest.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { pagesIn } from '../support/page-kinds.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1200, height: 800 };
/** Pages whose stops differ most: fields, strips, tables, pictures, tabs, parts that stay while one scrolls. */
const WALKED = [
  '',
  'contact/',
  'contact/site-down/',
  'hours/year/2026/',
  'notices/2026-11-20-year-end/',
  'status/',
  'tutorials/e-mail/configure-outlook/',
  'search/?q=senha',
];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

async function pageAt(path: string, viewport: BrowserContextOptions['viewport'] = PHONE): Promise<Page> {
  const page = await (await site.context({ viewport })).newPage();
  await page.goto(site.url + path);
  return page;
}

/** The words of what has the focus, or its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim().replace(/\s+/g, ' ');
  });

describe('by keyboard alone', () => {
  test('the first stop skips to the content, and the next one is in it', async () => {
    const page = await pageAt('hours/lisbon/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Ir para o conteúdo');
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('Main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.banner *, main *'))).toBe(true);
    await page.context().close();
  });

  test('the menu of a phone opens, is next in order, closes by Escape and gives the focus back', async () => {
    const page = await pageAt('hours/');
    await page.locator('.menu-button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#Menu').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Contato');
    await page.keyboard.press('Escape');
    expect(await page.locator('#Menu').isVisible()).toBe(false);
    expect(await focused(page)).toBe('Menu');
    await page.context().close();
  });

  test('the menu of a phone stays while the focus is in it, and leaves when the focus does', async () => {
    const page = await pageAt('hours/');
    await page.locator('.menu-button').focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('#Menu');
    const isWithin = () => menu.evaluate((element) => element.contains(document.activeElement));
    let stops = 0;
    for (await page.keyboard.press('Tab'); await isWithin(); await page.keyboard.press('Tab')) {
      expect(await menu.isVisible()).toBe(true);
      stops += 1;
    }
    expect(stops).toBeGreaterThan(5);
    expect(await menu.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('.banner *, main *'))).toBe(true);
    await page.context().close();
  });

  test.each([
    ['hours/lisbon/', 'es', 'es/hours/lisbon/'],
    ['status/2026-11-17-mail-delays/', 'en', 'en/status/2026-11-17-mail-delays/'],
    ['es/tutorials/e-mail/configure-outlook/', 'pt-BR', 'tutorials/e-mail/configure-outlook/'],
    ['en/contact/site-down/', 'pt-PT', 'pt-pt/contact/site-down/'],
  ])('the languages lead from /%s in %s to the same page', async (from, language, to) => {
    const page = await pageAt(from, DESK);
    await page.locator('.languages summary').focus();
    await page.keyboard.press('Enter');
    const link = page.locator(`.languages a[lang="${language}"]`);
    for (let stop = 0; stop < 5 && !(await link.evaluate((one) => one === document.activeElement)); stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url + to);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.context().close();
  });

  test('tabs are chosen by arrows, and one stop leads on to what they show', async () => {
    const page = await pageAt('en/tutorials/domains/point-domain/');
    const tabs = page.getByRole('tab');
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('tab');
    expect(await page.getByRole('tabpanel').count()).toBe(1);
    await page.keyboard.press('Home');
    expect(await tabs.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.role)).not.toBe('tab');
    await page.context().close();
  });
});

describe('where the focus is', () => {
  test.each([
    ['a phone', PHONE],
    ['a desk', DESK],
  ])(
    'is seen on %s, inside the window, with nothing over it',
    async (_, viewport) => {
      const page = await (await site.context({ viewport })).newPage();
      const faults: string[] = [];
      for (const path of WALKED) {
        await goToRest(page, site.url + path);
        // Answers come some time after their last file, and push down what stands below them.
        if (path.startsWith('search/')) await page.locator('main ol a').first().waitFor();
        let last = '';
        for (let stop = 0; stop < 30; stop += 1) {
          await page.keyboard.press('Tab');
          const { name, fault } = await page.evaluate<{ name: string; fault: string }>(`(${FOCUS})()`);
          if (name === last) break;
          last = name;
          if (fault !== '') faults.push(`/${path} ${name}: ${fault}`);
        }
      }
      expect([...new Set(faults)]).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});

// As text: the test runner would turn what a function uses into its own.
const FOCUS = `() => {
  const at = document.activeElement;
  if (at === document.body) return { name: '', fault: '' };
  const name = at.outerHTML.slice(0, 90);
  const style = getComputedStyle(at);
  // A choice that is drawn by the text beside it wears its ring there.
  const beside = at.nextElementSibling === null ? null : getComputedStyle(at.nextElementSibling);
  const isRinged = [style, beside].some((one) => one !== null && one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2);
  const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const fault = [];
  if (!isRinged) fault.push('no ring');
  if (top + height < 1 || top > innerHeight - 1 || left + width < 1 || left > innerWidth - 1) fault.push('outside the window, at ' + Math.round(top));
  else {
    const x = Math.min(Math.max(left + Math.min(width, 40) / 2, 1), innerWidth - 2);
    const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 2);
    const over = document.elementFromPoint(x, y);
    if (over !== null && !at.contains(over) && !over.contains(at) && over !== at.nextElementSibling) fault.push('under ' + over.outerHTML.slice(0, 60));
  }
  return { name, fault: fault.join(', ') };
}`;

describe('what a screen reader is told', () => {
  test('every kind of page has one main heading, its landmarks, and no step of headings left out', async () => {
    const page = await (await site.context({ viewport: PHONE })).newPage();
    const faults: string[] = [];
    for (const path of pagesIn('pt-BR')) {
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      const { levels, marks } = await page.evaluate(() => ({
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter((one) => one.closest('[hidden]') === null)
          .map((one) => Number(one.tagName.slice(1))),
        marks: ['header', 'main', 'footer'].filter(
          (one) => document.querySelectorAll(`body > ${one}`).length !== 1,
        ),
      }));
      if (levels.filter((level) => level === 1).length !== 1) faults.push(`/${path}: h1 is not there once`);
      const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      if (skips) faults.push(`/${path}: ${levels.join(' ')}`);
      if (marks.length > 0 && !path.startsWith('embed/')) faults.push(`/${path}: ${marks.join(' ')}`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(['hours/lisbon/', 'notices/2026-11-20-year-end/', 'policies/how-support-works/', 'contact/'])(
    'the tables of /%s stay tables on a phone: captions, rows, and heads that say what they head',
    async (path) => {
      const page = await pageAt(path);
      const tables = page.locator('main table:visible');
      expect(await tables.count()).toBeGreaterThan(0);
      for (const table of await tables.all()) {
        const tree = await table.ariaSnapshot();
        expect(tree).toMatch(/^- '?table "[^"]+"/);
        expect(tree).toMatch(/- '?row /);
        expect(tree).toMatch(/- '?(?:row|column)header /);
        expect(await table.locator('th:not([scope])').count()).toBe(0);
      }
      await page.context().close();
    },
  );
});
