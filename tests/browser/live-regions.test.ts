import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

/** Eight minutes before the phone of the support closes (20:00 in São Paulo). */
const BEFORE = '2026-11-26T22:58:30Z';
const DESK = { viewport: { width: 1200, height: 900 }, timezoneId: 'America/Sao_Paulo' } as const;

/**
 * Notes what a screen reader is told: the text of a live region whenever something in it changes and it is not empty,
 * the same words again included.
 */
function listen(): void {
  const told: string[] = [];
  Object.assign(globalThis, { told });
  const watch = (region: Element): void => {
    const say = (records: readonly MutationRecord[]): void => {
      // Hidden once more, or shown once more, changes nothing for anybody.
      const isNews = ({ attributeName, oldValue, target }: MutationRecord): boolean =>
        attributeName === null || (target as Element).getAttribute(attributeName) !== oldValue;
      if (!records.some(isNews)) return;
      const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      if (text !== '') told.push(text);
    };
    const options = {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden'],
      attributeOldValue: true,
    };
    new MutationObserver(say).observe(region, options);
  };
  const known = new Set<Element>();
  const find = (): void => {
    for (const region of document.querySelectorAll('[role=status],[role=alert],[role=log],[aria-live]'))
      if (!known.has(region)) {
        known.add(region);
        watch(region);
      }
  };
  new MutationObserver(find).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['aria-live', 'role'],
  });
}

const toldOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

async function open(path: string, at: string): Promise<Page> {
  const context = await site.context({ ...DESK, at });
  await context.addInitScript(listen);
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.locator('html.live').waitFor();
  return page;
}

describe('what is read aloud while a page is open', () => {
  test.each([
    ['', /^Suporte técnico Telefone Fechado · abre amanhã 08:00/],
    ['hours/', /^Suporte técnico Telefone Fechado · abre amanhã 08:00/],
    ['hours/support/', /^Telefone Fechado · abre amanhã 08:00$/],
  ])('on /%s is nothing at first, and once that a channel has closed', async (path, said) => {
    const page = await open(path, BEFORE);
    expect(await toldOn(page)).toEqual([]);
    await page.clock.fastForward(30_000);
    expect(await toldOn(page)).toEqual([]);
    for (let minute = 0; minute < 5; minute += 1) await page.clock.fastForward(60_000);
    expect(await toldOn(page)).toEqual([expect.stringMatching(said)]);
    await page.context().close();
  });

  test.each(['policies/', 'status/', ''])(
    'on /%s is once that nothing is known of the services any more',
    async (path) => {
      const page = await open(path, '2026-11-29T14:56:30Z');
      await page.locator('[data-status][aria-live]').first().waitFor({ state: 'attached' });
      expect(await toldOn(page)).toEqual([]);
      for (let minute = 0; minute < 6; minute += 1) await page.clock.fastForward(60_000);
      expect(await toldOn(page)).toEqual([expect.stringMatching(/^Esta página foi publicada em 26 de/)]);
      await page.context().close();
    },
  );

  test('a page about status says once that a newer one is there', async () => {
    const page = await open('status/', '2026-11-26T15:00:30Z');
    expect(await toldOn(page)).toEqual([]);
    await page.route('**/api/build.json', (route) =>
      route.fulfill({ json: { instant: '2026-11-26T15:05:00.000Z' } }),
    );
    for (let minute = 0; minute < 10; minute += 1) await page.clock.fastForward(60_000);
    await page.locator('[data-newer]:not([hidden])').waitFor();
    for (let minute = 0; minute < 5; minute += 1) await page.clock.fastForward(60_000);
    expect(await toldOn(page)).toEqual([expect.stringContaining('versão mais recente')]);
    await page.context().close();
  });
});
