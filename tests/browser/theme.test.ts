import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

const DARK = 'rgb(17, 22, 28)';
const LIGHT = 'rgb(255, 255, 255)';

/** The ground of the page, and what the browser's own bar is told. */
const seen = async (page: Page) =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    bar: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((m) => m.content),
    choice: document.querySelector<HTMLSelectElement>('.theme select')?.value ?? null,
  }));

describe('the choice of colours', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  async function open(path: string, options: BrowserContextOptions = {}, before?: () => void): Promise<Page> {
    const context = await site.context(options);
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('is the system’s, %s, until another is made', async (colorScheme, ground) => {
    const page = await open('', { colorScheme });
    expect(await seen(page)).toEqual({ ground, bar: [ground, ground], choice: '' });
    await page.context().close();
  });

  test('is made by keyboard, named and told by its control, and kept over pages and languages', async () => {
    const page = await open('status/');
    const control = page.getByRole('combobox', { name: 'Tema' });
    await control.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await control.inputValue()).toBe('dark');
    expect(await seen(page)).toEqual({ ground: DARK, bar: [DARK, DARK], choice: 'dark' });
    for (const path of ['tutorials/e-mail/configure-outlook/', 'en/', 'pt-pt/contact/', '404.html']) {
      await page.goto(site.url + path);
      expect(await seen(page), path).toEqual({ ground: DARK, bar: [DARK, DARK], choice: 'dark' });
    }
    await page.getByRole('combobox').last().selectOption('');
    expect((await seen(page)).ground).toBe(LIGHT);
    await page.context().close();
  });

  test('stands before the first frame is painted', async () => {
    const page = await open('', { colorScheme: 'light' }, () => {
      localStorage.setItem('plantao-theme', 'dark');
      const frames: string[] = [];
      Object.assign(globalThis, { frames2: frames });
      const look = (): void => {
        if (document.body) frames.push(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.waitForFunction(() => (globalThis as unknown as { frames2: string[] }).frames2.length > 5);
    const grounds = await page.evaluate(() => (globalThis as unknown as { frames2: string[] }).frames2);
    expect(new Set(grounds)).toEqual(new Set([DARK]));
    await page.context().close();
  });

  test('is taken over by a page open beside it, and by the page before', async () => {
    const page = await open('hours/');
    const beside = await page.context().newPage();
    await beside.goto(`${site.url}contact/`);
    await beside.locator('.theme select').selectOption('dark');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await seen(page)).toEqual({ ground: DARK, bar: [DARK, DARK], choice: 'dark' });
    await beside.locator('.theme select').selectOption('light');
    await page.goto(`${site.url}status/`);
    await page.locator('.theme select').selectOption('dark');
    await page.goBack();
    expect((await seen(page)).ground).toBe(DARK);
    await page.context().close();
  });

  test('holds for the page where nothing may be stored', async () => {
    const page = await open('', { colorScheme: 'light' }, () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.locator('.theme select').selectOption('dark');
    expect(await seen(page)).toEqual({ ground: DARK, bar: [DARK, DARK], choice: 'dark' });
    await page.context().close();
  });

  test('is not offered without script', async () => {
    const page = await open('', { javaScriptEnabled: false, colorScheme: 'dark' });
    expect(await page.locator('.theme').isVisible()).toBe(false);
    await page.context().close();
  });

  test('leaves paper white', async () => {
    const page = await open('policies/how-support-works/', {}, () =>
      localStorage.setItem('plantao-theme', 'dark'),
    );
    expect((await seen(page)).ground).toBe(DARK);
    await page.emulateMedia({ media: 'print' });
    expect((await seen(page)).ground).toBe(LIGHT);
    await page.context().close();
  });

  test('is not made for a page in a frame, which goes by the page around it', async () => {
    const page = await open('embed/hours/support/', { colorScheme: 'light' }, () =>
      localStorage.setItem('plantao-theme', 'dark'),
    );
    expect(await seen(page)).toEqual({ ground: LIGHT, bar: [], choice: null });
    await page.context().close();
  });
});
