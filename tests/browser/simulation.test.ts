import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goToRest, untilRest } from '../support/at-rest.ts';
import { siteDuringTests } from '../support/site-during-tests.ts';

const PAGES = [
  '',
  'contact/',
  'contact/site-down/',
  'hours/',
  'hours/support/',
  'embed/hours/support/',
  'notices/',
  'notices/2026-11-20-year-end/',
  'status/',
  'status/2026-12-06-control-panel/',
  'status/components/webmail/',
  'status/history/2026/',
  'tutorials/',
  'tutorials/e-mail/',
  'tutorials/e-mail/configure-outlook/',
  'policies/',
  'policies/how-support-works/',
  'search/',
  'es/hours/madrid/',
  '404.html',
  'admin/guide/',
];
/** The present of the reader: three days before the notice of the year's end is shown, on a Monday at 15:00. */
const PRESENT = '2026-11-30T18:00:00Z';

const site = siteDuringTests('demo');

/** A page with the questions that it asks of the server and what the browser complains of. */
async function pageOf(
  path: string,
  present = PRESENT,
): Promise<{ page: Page; asked: string[]; refused: string[] }> {
  const context = await site.context({ at: present, timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  page.on('request', (request) => {
    if (request.method() === 'HEAD' || request.url().includes('/api/v2/')) asked.push(request.url());
  });
  await goToRest(page, site.url + path);
  return { page, asked, refused };
}

const lineOf = (page: Page): Promise<string> => page.locator('.simulation').innerText();

describe('?at= on any page', () => {
  test.each(PAGES)(
    '/%s says that it is a simulation, of when, and asks nobody for the time',
    async (path) => {
      const { page, asked } = await pageOf(`${path}?at=2026-12-24T12:00-03:00`);
      const line = page.locator('.simulation');
      expect(await line.isVisible()).toBe(true);
      expect(await lineOf(page)).toMatch(/Simula(ção|ción|tion): .*24 .*2026, 12:00/);
      await untilRest(page, () => page.evaluate(() => scrollTo(0, document.body.scrollHeight)));
      expect((await line.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      expect(asked).toEqual([]);
    },
  );

  test('takes an instant as the API writes it, and draws no strip before it is known', async () => {
    const { page, refused } = await pageOf('hours/sales/?at=2026-12-24T15:00:00.000Z');
    expect(await lineOf(page)).toContain('24 de dezembro de 2026, 12:00');
    expect(refused).toEqual([]);
  });

  test('leads back to the present', async () => {
    const { page } = await pageOf('hours/sales/?at=2026-12-24T12:00-03:00#sales-chat');
    await page.locator('.simulation a').click();
    await page.waitForURL(`${site.url}hours/sales/#sales-chat`);
    expect(await page.locator('.simulation').count()).toBe(0);
  });
});

describe('what is simulated', () => {
  test('is the state of channels, and it goes on from there', async () => {
    const { page } = await pageOf('hours/sales/?at=2026-12-03T11:59-03:00');
    const chat = page.locator('[data-live="sales/chat"]').first();
    await chat.getByText('fecha em 1 minuto').waitFor();
    await page.clock.runFor(61_000);
    await chat.getByText('abre 14:00').waitFor();
  });

  test('is the state at the end of an article, which is loaded late', async () => {
    const { page } = await pageOf('tutorials/e-mail/configure-outlook/?at=2026-12-25T12:00-03:00');
    const line = page.locator('[data-live="support/phone"]').first();
    await line.scrollIntoViewIfNeeded();
    await page.locator('[data-live].is-closed').first().waitFor();
    expect(await page.locator('[data-live].is-unknown').count()).toBe(0);
  });

  test.each(['', 'policies/', 'tutorials/e-mail/configure-outlook/'])(
    'is the banner of a notice before it comes, on /%s',
    async (path) => {
      const banner = (page: Page) => page.locator('.banner', { hasText: 'fim do ano' });
      const { page } = await pageOf(`${path}?at=2026-12-02T23:59-03:00`);
      expect(await banner(page).getAttribute('hidden')).not.toBeNull();
      await site.leave();
      const { page: then } = await pageOf(`${path}?at=2026-12-10T00:00-03:00`);
      expect(await banner(then).isVisible()).toBe(true);
    },
  );

  test('is what the status may claim: nothing, when it was published too long before', async () => {
    const shown = async (at: string): Promise<number> => {
      const { page } = await pageOf(`status/?at=${at}`, '2026-11-26T15:30:00Z');
      const count = await page.locator('.overall.is-unknown').locator('visible=true').count();
      await site.leave();
      return count;
    };
    expect(await shown('2026-11-29T11:59-03:00')).toBe(0);
    expect(await shown('2026-11-29T12:00-03:00')).toBe(1);
  });
});

describe('an instant', () => {
  test.each([
    ['2026-12-24T12:00', '24 de dezembro de 2026, 12:00'],
    ['2026-12-24 12:00', '24 de dezembro de 2026, 12:00'],
    ['2026-12-24', '24 de dezembro de 2026, 00:00'],
    ['2026-12-24T12:00Z', '24 de dezembro de 2026, 09:00'],
    ['2026-12-24T12:00%2B01:00', '24 de dezembro de 2026, 08:00'],
    ['2026-12-24T12:00+01:00', '24 de dezembro de 2026, 08:00'],
  ])("written %s is %s by the company's clock", async (text, expected) => {
    const { page } = await pageOf(`policies/?at=${text}`);
    expect(await lineOf(page)).toContain(`${expected}, horário de Brasília`);
  });

  test.each(['2027-06-01T12:00', '2026-11-24T12:00', '1995-01-01'])(
    'outside of the table, %s, is not pretended: the page says so and stays at the present',
    async (text) => {
      const { page } = await pageOf(`hours/sales/?at=${text}`);
      expect(await lineOf(page)).toContain('de 25 de novembro de 2026 a 27 de janeiro de 2027');
      expect(await page.locator('[data-live="sales/chat"]').first().innerText()).toContain('até 24:00');
    },
  );

  test.each(['', 'tomorrow', '2026-02-30', '2026-13-01T10:00', '2026-12-24T25:00', '<b>x</b>'])(
    'that is none, "%s", is named with the way to write one; the page stays at the present',
    async (text) => {
      const { page } = await pageOf(`hours/sales/?at=${encodeURIComponent(text)}`);
      expect(await lineOf(page)).toContain(`“${text}” não é uma data com hora`);
      expect(await page.locator('.simulation b').count()).toBe(0);
      expect(await page.locator('[data-live="sales/chat"]').first().innerText()).toContain('até 24:00');
    },
  );
});
