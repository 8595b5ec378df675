import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  ...PAGES_OF_ALL_KINDS,
  'contact/cancel-service/',
  'es/',
  'en/tutorials/e-mail/configure-outlook/',
  'pt-pt/hours/lisbon/',
];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  test.each(PAGES)('axe finds nothing on /%s', async (path) => {
    const context = await site.context({
      colorScheme,
      viewport: { width: 390, height: 800 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(axeSource);
    const violations = await page.evaluate<Finding[]>(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)",
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`),
    ).toEqual([]);
    await context.close();
  });
});

describe('at 320 px', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('demo');
  });
  afterAll(async () => site.close());

  test.each(PAGES)('/%s needs no sideways scroll', async (path) => {
    const context = await site.context({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await context.close();
  });
});
