import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailAddressesOf } from '../../src/feeds/discreet.ts';
import { loadSite } from '../../src/model/load-site.ts';
import { EDITIONS, folderOf } from '../support/editions.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A file as somebody reads it who looks for addresses: what is compressed, unpacked. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
}

describe.each(EDITIONS)('the output of $name', ({ name, content, at }) => {
  test('holds none of the e-mail addresses of the data as plain text', async () => {
    const { site } = await loadSite(resolve(ROOT, content), { now: Date.parse(at) });
    const addresses = site === null ? [] : mailAddressesOf(site);
    const folder = folderOf(name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'security.txt')
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) => {
      const text = textOf(file);
      return addresses
        .filter((one) => text.includes(one.toLowerCase()))
        .map((one) => `${relative(folder, file)}: ${one}`);
    });
    expect(found).toEqual([]);
    if (['demo', 'schedule-change'].includes(name)) expect(addresses.length).toBeGreaterThanOrEqual(3);
  });
});

describe('without script', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  test('an address is a link that says itself, for people and assistive technology', async () => {
    const page = await (await site.context({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site.url}contact/mail-not-arriving/`);
    const link = page.getByRole('link', { name: 'suporte@example.com', exact: true });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toMatch(/^mailto:suporte@example\.com\?subject=/);
    await page.goto(`${site.url}policies/identity-proof/`);
    expect(await page.getByRole('link', { name: 'security@example.com' }).first().getAttribute('href')).toBe(
      'mailto:security@example.com',
    );
  });

  test('a number is a link that dials it', async () => {
    const page = await (await site.context({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site.url}contact/site-down/`);
    const link = page.getByRole('link', { name: '+55 11 4062-0600', exact: true });
    expect(await link.getAttribute('href')).toBe('tel:+551140620600');
  });
});
