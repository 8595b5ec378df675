import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteDuringTests } from '../support/site-during-tests.ts';

/** The demonstration is built at this instant, and its status may be believed for three days. */
const BUILT = '2026-11-26T15:00:00Z';
const LAST_MINUTE = '2026-11-29T14:59:00Z';
const AFTERWARDS = '2026-11-29T15:00:30Z';

const site = siteDuringTests('demo');

async function pageAt(
  at: string,
  path: string,
  prepare?: (own: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const context = await site.context({ at });
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page.locator('html.live').waitFor();
  return page;
}

/** The states that a page shows, each once. */
async function shownStates(page: Page): Promise<readonly string[]> {
  const elements = await page.locator('[data-from], [data-until]').locator('visible=true').all();
  const names = await Promise.all(elements.map((element) => element.getAttribute('class')));
  return [...new Set(names.flatMap((name) => /is-\w+/.exec(name ?? '')?.[0] ?? []))];
}

describe.each(['status/', 'status/components/webmail/', 'tutorials/e-mail/configure-outlook/'])(
  '/%s',
  (path) => {
    test('claims that services work as long as it is valid', async () => {
      expect(await shownStates(await pageAt(BUILT, path))).toContain('is-operational');
      await site.leave();
      expect(await shownStates(await pageAt(LAST_MINUTE, path))).toContain('is-operational');
    });

    test('claims nothing of the kind when it is not, and says so', async () => {
      const states = await shownStates(await pageAt(AFTERWARDS, path));
      expect(states).toContain('is-unknown');
      expect(states).not.toContain('is-operational');
    });
  },
);

test('a page that stays open stops claiming in the minute in which its validity ends', async () => {
  const page = await pageAt(LAST_MINUTE, 'status/');
  await page.clock.runFor(62_000);
  expect(await shownStates(page)).not.toContain('is-operational');
});

test('a page that stays open tells of a newer one', async () => {
  let instant = BUILT;
  const page = await pageAt(BUILT, 'status/', (own) =>
    own.route('**/api/build.json', (route) => route.fulfill({ json: { instant } })),
  );
  const hint = page.locator('[data-newer]');
  expect(await hint.isVisible()).toBe(false);
  instant = '2026-11-26T15:05:00Z';
  await page.clock.runFor(121_000);
  await hint.locator('visible=true').waitFor();
});
