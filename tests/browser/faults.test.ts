import type { BrowserContext, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goToRest } from '../support/at-rest.ts';
import { serverTime } from '../support/fake-clock.ts';
import { siteDuringTests } from '../support/site-during-tests.ts';

const ARTICLE = 'tutorials/e-mail/configure-outlook/';
/** Thursday, 10:00 in Brasília: the chat of sales is open until 18:00 at the latest. */
const OPEN = '2026-12-03T13:00:00Z';
const CHAT = '[data-live="sales/chat"]';

const site = siteDuringTests('demo');

/** A page of a reader at an instant, and the errors that it leaves behind. */
async function reader(at = OPEN): Promise<{ page: Page; errors: string[]; own: BrowserContext }> {
  const own = await site.context({ at });
  const page = await own.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors, own };
}

const status = (page: Page) => page.locator('[data-search-status]');
const person = (page: Page) => page.locator('[data-search-none] a');

describe('with script off', () => {
  test('the search page says so and lists the subjects', async () => {
    const context = await site.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}search/?q=senha`);
    expect(await page.getByRole('link', { name: 'Tutoriais' }).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-search-browse] li').count()).toBeGreaterThan(0);
    expect(await page.locator('main noscript').innerText()).toMatch(/JavaScript|script/i);
  });
});

describe('where the browser keeps nothing', () => {
  test.each(['', 'hours/sales/', 'contact/', 'search/?q=senha', ARTICLE])(
    '/%s works all the same',
    async (path) => {
      const { page, errors, own } = await reader();
      await own.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      });
      await page.goto(site.url + path);
      await page.locator('html.live').waitFor();
      if (path.startsWith('search')) await page.locator('[data-search-results] li').first().waitFor();
      else if (path === 'hours/sales/')
        expect(await page.locator(CHAT).first().innerText()).toContain('Aberto');
      expect(errors).toEqual([]);
    },
  );
});

describe('with a clock that is wrong by a day', () => {
  test.each([
    ['ahead', '2026-12-02T13:00:00Z'],
    ['behind', '2026-12-04T13:00:00Z'],
  ])('%s, the home page claims nothing about now', async (_, server) => {
    const { page, own } = await reader();
    await serverTime(own, server);
    await page.goto(site.url);
    await page.locator('main [data-live]').first().getByText('Situação desconhecida').waitFor();
    expect(await page.locator('main .is-open, main .is-closing').locator('visible=true').count()).toBe(0);
  });
});

describe('behind the table of hours', () => {
  test('the home page and the way to a person claim nothing, and still give the ways', async () => {
    const { page } = await reader('2027-02-10T13:00:00Z');
    await page.goto(site.url);
    await page.locator('main [data-live]').first().getByText('Situação desconhecida').waitFor();
    expect(await page.locator('main [data-live]:not(.is-unknown)').count()).toBe(0);
    // An empty strip would say that nobody is there all day.
    expect(await page.locator('[data-strip]').locator('visible=true').count()).toBe(0);
    expect(await page.locator('[aria-current="date"]').count()).toBe(0);
    expect((await page.locator('[data-clock]').allTextContents()).join('')).toBe('');
    await page.goto(`${site.url}contact/site-down/`);
    await page.locator('main [data-live]').first().getByText('Situação desconhecida').waitFor();
    expect(await page.locator('.ways a').count()).toBeGreaterThan(0);
    expect(await page.locator('main .is-open').locator('visible=true').count()).toBe(0);
  });
});

const gone = (route: Route) => route.fulfill({ status: 404, body: '404' });

describe('where files of the site are missing', () => {
  test.each([
    ['the index', '**/pagefind/pagefind.js'],
    ['its list', '**/pagefind/pagefind-entry.json*'],
    ['its head', '**/*.pf_meta'],
    ['its engine', '**/wasm.*.pagefind'],
    ['its words', '**/words.*.txt'],
    ['its parts', '**/*.pf_index'],
    ['its kinds', '**/*.pf_filter'],
    ['its pages', '**/*.pf_fragment'],
  ])(
    'the search says that it does not answer without %s, and offers the way to a person',
    async (_, files) => {
      // The browser's own clock: with another, Playwright puts an empty list in the place of what was loaded.
      const context = await site.context();
      await context.route(files, gone);
      const page = await context.newPage();
      await page.goto(`${site.url}search/?q=outlook`);
      await status(page).getByText('A busca não respondeu').waitFor();
      expect(await person(page).getAttribute('href')).toBe('/contact/');
      expect(await person(page).isVisible()).toBe(true);
      expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
      await page.goto(`${site.url}hours/`);
      await page.locator('.find input').fill('outlook');
      await page.locator('.results-foot a[href$="/contact/"]').waitFor();
      expect(await page.locator('.results-box').innerText()).toContain('A busca não respondeu');
    },
  );

  test('a search without its script leads from any box to the search page, and there to a person', async () => {
    const { page, own } = await reader();
    await own.route('**/search.js', gone);
    await page.goto(`${site.url}hours/`);
    await page.locator('.find input').fill('outlook');
    await page.locator('.find input').press('Enter');
    await page.waitForURL(`${site.url}search/?q=outlook`);
    await person(page).waitFor();
    expect(await person(page).getAttribute('href')).toBe('/contact/');
    expect(await page.locator('[data-search-browse] a').count()).toBeGreaterThan(0);
  });

  test('an article without its late scripts keeps the text with which it was built', async () => {
    const { page, own } = await reader();
    await own.route('**/live-*.js', gone);
    await page.goto(site.url + ARTICLE);
    await page.locator('html.live').waitFor();
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect(await page.locator('.article-body li').count()).toBeGreaterThan(3);
    expect(await page.locator('main .is-open').locator('visible=true').count()).toBe(0);
    expect(await page.locator('.site-footer .status-line:visible').count()).toBe(1);
  });

  test('a state that is cut short changes nothing, and is no error', async () => {
    const { page, own, errors } = await reader('2026-11-26T15:25:00Z');
    await own.route('**/api/v2/summary.json', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.slice(0, body.length / 2) });
    });
    await goToRest(page, site.url + ARTICLE);
    expect(await page.locator('.site-footer .status-line:visible').innerText()).toContain('Tudo funcionando');
    expect(errors).toEqual([]);
  });
});

describe('offline after the first view', () => {
  test('hours stay right', async () => {
    const { page, own, errors } = await reader();
    await goToRest(page, `${site.url}hours/sales/`);
    expect(await page.locator(CHAT).first().innerText()).toContain('Aberto');
    await own.setOffline(true);
    await page.clock.fastForward(14 * 3_600_000);
    expect(await page.locator(CHAT).first().innerText()).toContain('Fechado');
    expect(errors).toEqual([]);
  });

  test('a search says that it does not answer, and the reader stays on his page', async () => {
    const { page, own } = await reader();
    await goToRest(page, `${site.url}hours/sales/`);
    // The first word brings the script of the search; then the line is gone.
    await Promise.all([page.waitForResponse('**/search.js'), page.locator('.find input').focus()]);
    await own.setOffline(true);
    await page.locator('.find input').fill('outlook');
    await page.locator('.results-box').getByText('A busca não respondeu').waitFor();
    expect(await page.locator('.results-foot a[href$="/contact/"]').isVisible()).toBe(true);
    expect(page.url()).toBe(`${site.url}hours/sales/`);
  });
});
