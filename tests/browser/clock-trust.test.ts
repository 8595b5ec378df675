import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goToRest } from '../support/at-rest.ts';
import { noServerTime, serverTime } from '../support/fake-clock.ts';
import { siteDuringTests } from '../support/site-during-tests.ts';

const CHAT = '[data-live="sales/chat"]';
/** Thursday, 10:00 in Brasília: the chat of sales is open. */
const READER = '2026-12-03T13:00:00Z';

const site = siteDuringTests('demo');

/** A page of a reader whose clock says that, with the number of times that it asked for the server's. */
async function pageOf(
  reader: string,
  server: (context: BrowserContext) => Promise<void>,
  path = 'hours/sales/',
): Promise<{ page: Page; asked: () => number }> {
  const context = await site.context({ timezoneId: 'UTC' });
  await context.clock.install({ time: new Date(reader) });
  await server(context);
  const page = await context.newPage();
  let count = 0;
  page.on('request', (request) => {
    count += Number(request.method() === 'HEAD');
  });
  await goToRest(page, site.url + path);
  return { page, asked: () => count };
}

const stateOf = (page: Page): Promise<string> => page.locator(CHAT).first().innerText();
const at = (time: string, age?: number) => (own: BrowserContext) => serverTime(own, time, age);

describe("the reader's clock", () => {
  test.each([
    ['four minutes behind', '2026-12-03T13:04:00Z'],
    ['four minutes ahead', '2026-12-03T12:56:00Z'],
  ])('is trusted when it is %s', async (_name, server) => {
    const { page, asked } = await pageOf(READER, at(server));
    expect(await stateOf(page)).toContain('Aberto');
    expect(asked()).toBe(1);
  });

  test.each([
    ['six minutes behind', '2026-12-03T13:06:00Z'],
    ['six minutes ahead', '2026-12-03T12:54:00Z'],
    ['a day behind', '2026-12-04T13:00:00Z'],
  ])('is not believed when it is %s: nothing is claimed that depends on it', async (_name, server) => {
    const { page } = await pageOf(READER, at(server));
    expect(await stateOf(page)).toBe('Situação desconhecida');
    expect(await page.locator('.strip[data-strip]').locator('visible=true').count()).toBe(0);
    expect(await page.locator('[aria-current="date"]').count()).toBe(0);
    expect(await page.locator('[data-clock]').first().textContent()).toBe('');
  });

  test.each(['2026-03-15T13:00:00Z', '2027-03-15T13:00:00Z'])(
    'that says %s, outside the table, tells neither state nor date where no server can be asked',
    async (reader) => {
      const { page } = await pageOf(reader, noServerTime);
      expect(await stateOf(page)).toBe('Situação desconhecida');
      expect(await page.locator('[aria-current="date"]').count()).toBe(0);
      expect(await page.locator('[data-clock]').first().textContent()).toBe('');
    },
  );

  test('leaves no error behind where it is not believed and strips of the day stand', async () => {
    const errors: string[] = [];
    const { page } = await pageOf(READER, async (own) => {
      own.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
      await serverTime(own, '2026-12-04T13:00:00Z');
    });
    expect(await page.locator('.strip[data-strip]').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test('stays unbelieved from minute to minute', async () => {
    const { page } = await pageOf(READER, at('2026-12-03T14:00:00Z'));
    await page.clock.runFor(180_000);
    expect(await stateOf(page)).toBe('Situação desconhecida');
  });

  test('is compared with an answer out of a cache by its age', async () => {
    const { page } = await pageOf(READER, at('2026-12-03T12:00:00Z', 3600));
    expect(await stateOf(page)).toContain('Aberto');
    await site.leave();
    const { page: wrong } = await pageOf(READER, at(READER, 3600));
    expect(await stateOf(wrong)).toBe('Situação desconhecida');
  });

  test('is trusted where the server can not be asked', async () => {
    const { page, asked } = await pageOf(READER, noServerTime);
    expect(await stateOf(page)).toContain('Aberto');
    expect(asked()).toBe(1);
  });

  test('is compared on a page that loads its hours late', async () => {
    const path = 'tutorials/e-mail/configure-outlook/';
    const { page, asked } = await pageOf(READER, at('2026-12-03T14:00:00Z'), path);
    const line = page.locator('[data-live]').first();
    await line.scrollIntoViewIfNeeded();
    await line.getByText('Situação desconhecida').waitFor();
    expect(asked()).toBe(1);
  });
});

describe('behind its table', () => {
  test('a page claims nothing, and says so', async () => {
    const { page } = await pageOf('2027-01-28T03:00:30Z', at('2027-01-28T03:00:30Z'));
    expect(await stateOf(page)).toBe('Situação desconhecida');
    expect(await page.locator('.strip[data-strip]').locator('visible=true').count()).toBe(0);
  });

  test('it comes to that by itself, at the minute', async () => {
    const last = '2027-01-28T02:59:30Z';
    const { page } = await pageOf(last, at(last));
    expect(await stateOf(page)).toContain('Fechado');
    await page.clock.runFor(31_000);
    expect(await stateOf(page)).toBe('Situação desconhecida');
  });
});
