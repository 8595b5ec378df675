import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';

const PHONE = { width: 360, height: 740 };
/** The answers of the home: is something broken, is somebody there, what do I do. */
const ANSWERS = {
  'is something broken': '.home-status .status-line:not([hidden])',
  'is somebody there': '.home-hours .department-summary:not([hidden])',
  'what do I do, in my words': 'main .search-form input',
  'what do I do, in theirs': 'main .chips li:nth-child(1) a',
} as const;

/** What of the answers is not seen whole without scrolling, with where it ends. */
const below = async (page: Page): Promise<readonly string[]> => {
  await page.locator(ANSWERS['is somebody there']).first().waitFor();
  return page.evaluate(
    ([answers, height]) =>
      Object.entries(answers).flatMap(([name, selector]) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        const isSeen = box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= height;
        return isSeen ? [] : [`${name}: ${box === undefined ? 'not there' : Math.round(box.bottom)}`];
      }),
    [ANSWERS, PHONE.height] as const,
  );
};

const DAYS: readonly (readonly [day: string, edition: string, at: string])[] = [
  ['an ordinary day', 'demo', '2026-11-27T22:30:00Z'],
  ['a day with a notice and a maintenance ahead', 'demo', '2026-11-26T15:00:00Z'],
  ['a day on which the status is no longer known', 'demo', '2026-12-08T15:00:00Z'],
  ['a day with an incident', 'bad-day', '2026-11-21T18:00:00Z'],
];

describe.each(DAYS)('on %s', (_day, edition, at) => {
  test('the home answers its three questions on the first screen of a phone, in every language', async () => {
    const site = await openSite(edition);
    const context = await site.context({ at, viewport: PHONE, timezoneId: 'America/Sao_Paulo' });
    const page = await context.newPage();
    const missing: string[] = [];
    for (const language of ['', 'pt-pt/', 'es/', 'en/']) {
      const answer = await page.goto(site.url + language);
      if (answer?.status() === 404) continue;
      missing.push(...(await below(page)).map((text) => `/${language} ${text}`));
    }
    await site.close();
    expect(missing).toEqual([]);
  });
});
