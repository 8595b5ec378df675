import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

const BOUND = 140 * 1024;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

/** What a host sends: what is packed already as it is, the rest with brotli. */
const sent = (body: Buffer): number => Math.min(body.length, brotliCompressSync(body).length);

test.each([
  ['', 'outlook'],
  ['', 'erro 550 5.7.1'],
  ['', 'nao consigo configurar email no selular'],
  ['es/', 'cambiar contrasena del correo'],
  ['en/', 'free ssl certficate'],
  ['pt-pt/', 'palavra passe telemovel'],
])('a first search from the box of /%s for “%s” loads at most 140 KB', async (path, query) => {
  const page = await (await site.context()).newPage();
  await page.goto(`${site.url}${path}hours/`, { waitUntil: 'networkidle' });
  const loaded = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then((body) => void loaded.set(response.url(), sent(body))));
  });
  await page.locator('.find input').fill(query);
  await page.locator('.results-box li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  const total = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(`${path}${query}: ${loaded.size} requests, ${(total / 1024).toFixed(1)} KB`);
  expect(loaded.size).toBeGreaterThan(5);
  expect(total).toBeLessThanOrEqual(BOUND);
  await page.close();
});
