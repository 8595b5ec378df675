import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, serveFolder } from '../../src/publish/static-server.ts';
import { launchBrowser } from '../support/chromium.ts';
import { folderOf } from '../support/editions.ts';
import { fakeClock } from '../support/fake-clock.ts';

const EMBED = 'embed/hours/support/';
/** A Thursday, at noon in Brasília. */
const NOON = '2026-12-03T15:00:00Z';

/** A site of another origin, whose every page frames the address in its query. */
async function framingSite(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Cliente</title><iframe src="${framed}" width="360" height="420"></iframe>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** The demonstration as it was built, whose company has its own site at `website`. */
function builtFor(website: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plantao-embed-'));
  for (const name of readdirSync(folderOf('demo'))) {
    if (name !== '_headers') symlinkSync(join(folderOf('demo'), name), join(folder, name));
  }
  const headers = readFileSync(join(folderOf('demo'), '_headers'), 'utf8');
  expect(headers).toContain('https://example.com');
  writeFileSync(join(folder, '_headers'), headers.replaceAll('https://example.com', website));
  return folder;
}

describe('the page to frame elsewhere', () => {
  let company: Awaited<ReturnType<typeof framingSite>>;
  let stranger: Awaited<ReturnType<typeof framingSite>>;
  let folder: string;
  let site: Running;
  let browser: Browser;
  beforeAll(async () => {
    company = await framingSite();
    stranger = await framingSite();
    folder = builtFor(company.origin);
    site = await serveFolder(folder);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    company.server.close();
    stranger.server.close();
    rmSync(folder, { recursive: true });
  });

  /** What stands in the frame of a page of this origin; null where the browser refuses to show it. */
  async function framed<T>(
    origin: string,
    path: string,
    look: (frame: Frame) => Promise<T>,
  ): Promise<T | null> {
    const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo' });
    await fakeClock(context, NOON);
    const page = await context.newPage();
    await page.goto(`${origin}/?frame=${encodeURIComponent(site.url + path)}`, { waitUntil: 'load' });
    const frame = page.frames()[1];
    const isRefused = frame === undefined || frame.url().startsWith('chrome-error:');
    const seen = isRefused ? null : await look(frame);
    await context.close();
    return seen;
  }

  const textOf = async (frame: Frame) => {
    await frame.locator('.channel-state.is-open').first().waitFor();
    return frame.locator('main').textContent();
  };

  test('is live in a frame of the company’s own site', async () => {
    expect(await framed(company.origin, EMBED, textOf)).toMatch(/Telefone.*Aberto.*até 20:00/s);
  });

  test.each([
    ['pt-pt', 'Telefone', 'Aberto'],
    ['es', 'Teléfono', 'Abierto'],
    ['en', 'Phone', 'Open'],
  ])('is there in %s', async (locale, phone, open) => {
    const text = await framed(company.origin, `${locale}/${EMBED}`, textOf);
    expect(text).toContain(phone);
    expect(text).toContain(open);
  });

  test('has the company’s colour, and leads out of the frame', async () => {
    const link = await framed(company.origin, EMBED, (frame) =>
      frame.locator('h1 a').evaluate((a) => ({
        target: a.getAttribute('target'),
        color: getComputedStyle(a).color,
        edge: getComputedStyle(document.querySelector('main') ?? a).borderTopColor,
      })),
    );
    const accent = 'rgb(11, 93, 107)';
    expect(link).toEqual({ target: '_top', color: accent, edge: accent });
  });

  test('fits a frame of 360 pixels without sideways scroll', async () => {
    const widths = await framed(company.origin, EMBED, (frame) =>
      frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]),
    );
    expect(widths?.[0]).toBe(widths?.[1]);
  });

  test('is refused to a stranger’s site', async () => {
    expect(await framed(stranger.origin, EMBED, textOf)).toBeNull();
  });

  test.each(['', 'hours/support/', 'contact/', 'status/', 'notices/', 'en/', '404.html'])(
    'is the only one: /%s is refused to the company’s own site, too',
    async (path) => {
      expect(await framed(company.origin, path, textOf)).toBeNull();
    },
  );
});
