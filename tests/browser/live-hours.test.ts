import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

const CHAT = '[data-live="sales/chat"]';
/** Thursday; the chat of sales closes for lunch at 12:00 in Brasília. */
const BEFORE_LUNCH = '2026-12-03T14:58:30Z';

describe.each(['America/Sao_Paulo', 'Asia/Tokyo'])('a visitor in %s', (timezoneId) => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite('demo');
    const context = await site.context({ timezoneId });
    await fakeClock(context, BEFORE_LUNCH);
    page = await context.newPage();
    await page.goto(`${site.url}hours/sales/`);
  });
  afterAll(async () => site.close());

  test('sees the channel closing while it is still open', async () => {
    const state = page.locator(CHAT).first();
    await state.locator('b').waitFor();
    expect(await state.getAttribute('class')).toContain('is-closing');
    expect(await state.textContent()).toContain('2 minutos');
  });

  test('sees it closed at the minute it closes, and when it opens again', async () => {
    const state = page.locator(CHAT).first();
    await page.clock.runFor(60_000);
    expect(await state.getAttribute('class')).toContain('is-closing');
    await page.clock.runFor(31_000);
    expect(await state.getAttribute('class')).toContain('is-closed');
    expect(await state.textContent()).toContain('14:00');
  });

  test('sees it open again two hours later, without a reload', async () => {
    await page.clock.runFor(2 * 3_600_000);
    const state = page.locator(CHAT).first();
    expect(await state.getAttribute('class')).toContain('is-open');
    expect(await state.textContent()).toContain('18:00');
  });

  test('is told his own time only where it differs', async () => {
    const clock = await page.locator('[data-clock]').first().textContent();
    const own = timezoneId === 'Asia/Tokyo';
    expect(clock?.includes('no seu horário')).toBe(own);
    if (own) expect(clock).toMatch(/0[12]:\d\d no seu horário/);
  });
});

describe('what the page claims', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  async function stateAt(at: string, path = 'hours/sales/'): Promise<string> {
    const context = await site.context({ timezoneId: 'UTC' });
    await fakeClock(context, at);
    const page = await context.newPage();
    await page.goto(site.url + path);
    const text = await page.locator(CHAT).first().textContent();
    await context.close();
    return text ?? '';
  }

  test('is nothing when the table has run out', async () => {
    expect(await stateAt('2027-06-01T15:00:00Z')).toContain('Situação desconhecida');
  });

  test('is nothing when the clock of the device is wrong', async () => {
    const context = await site.context({ timezoneId: 'UTC' });
    await fakeClock(context, '2026-12-03T15:30:00Z');
    await context.unroute('**/*');
    const page = await context.newPage();
    await page.goto(`${site.url}hours/sales/`);
    await page.locator(CHAT).first().getByText('Situação desconhecida').waitFor();
    await context.close();
  });

  test('is a simulation under a line that can not be missed with ?at=', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto(`${site.url}hours/sales/?at=2026-12-03T13:00:00Z`);
    expect(await page.locator('.simulation').textContent()).toContain('Simulação');
    expect(await page.locator(CHAT).first().getAttribute('class')).toContain('is-open');
    await context.close();
  });

  test('is the holiday, where one closes the channel', async () => {
    expect(await stateAt('2026-12-25T15:00:00Z')).toMatch(/Fechado/);
  });
});
