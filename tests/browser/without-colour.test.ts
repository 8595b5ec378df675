import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

/** A frame of a screen that shows sixty a second. */
const FRAME_MS = 1000 / 60;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

async function pageWith(options: Parameters<OpenSite['context']>[0]): Promise<Page> {
  const context = await site.context({ timezoneId: 'America/Sao_Paulo', ...options });
  await fakeClock(context, '2026-11-26T15:00:00Z');
  return context.newPage();
}

test('nothing moves for longer than a frame on any kind of page where motion is not wanted', async () => {
  const page = await pageWith({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const path of PAGES_OF_ALL_KINDS) {
    await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate((most) => {
      const longest = (times: string): number =>
        Math.max(
          ...times.split(',').map((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000)),
        );
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const isMoving = longest(transitionDuration) > most || scrollBehavior === 'smooth';
          return isMoving || (animationName !== 'none' && longest(animationDuration) > most);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 60));
    }, FRAME_MS);
    moving.push(...found.map((element) => `/${path} ${element}`));
  }
  expect(moving).toEqual([]);
  await page.context().close();
});

describe('in the two colours of a forced palette', () => {
  test('an open stretch of a strip is thick, the rest of the day a hairline, and the needle stands across', async () => {
    const page = await pageWith({ forcedColors: 'active', viewport: { width: 1200, height: 900 } });
    await page.goto(`${site.url}hours/support/`);
    await page.locator('.channel-state.is-open').first().waitFor();
    const widths = await page
      .locator('.channel-row .strip')
      .first()
      .evaluate((strip) =>
        ['.track', '.filled', '.needle'].map((part) => {
          const path = strip.querySelector(part);
          return path === null ? '' : getComputedStyle(path).strokeWidth;
        }),
      );
    expect(widths).toEqual(['1px', '10px', '2px']);
    await page.context().close();
  });

  test('every mark of a day has a shape of its own, the present day too', async () => {
    const page = await pageWith({ forcedColors: 'active', viewport: { width: 1200, height: 900 } });
    const shapes = new Map<string, string>();
    for (const path of ['hours/year/2026/', 'hours/lisbon/']) {
      await page.goto(site.url + path);
      const found = await page.locator('.year-legend .day').evaluateAll((days) =>
        days.map((day): [string, string] => {
          const { backgroundColor, borderTop, borderBottom, outline } = getComputedStyle(day);
          return [day.className, [backgroundColor, borderTop, borderBottom, outline].join()];
        }),
      );
      for (const [name, shape] of found) shapes.set(name, shape);
    }
    expect([...shapes.keys()].sort()).toEqual([
      'day is-closed',
      'day is-partly',
      'day is-special',
      'day is-today',
    ]);
    expect(new Set(shapes.values()).size).toBe(4);
    await page.context().close();
  });

  test('every state of a channel and of a service says its word beside its shape', async () => {
    const page = await pageWith({ forcedColors: 'active' });
    const wordless: string[] = [];
    for (const path of ['hours/', 'status/', 'notices/', 'admin/guide/']) {
      await page.goto(site.url + path);
      const found = await page
        .locator('main .mark:visible')
        .evaluateAll((marks) =>
          marks
            .filter(({ parentElement }) => (parentElement?.innerText.trim() ?? '') === '')
            .map(({ parentElement }) => parentElement?.outerHTML.slice(0, 80) ?? ''),
        );
      wordless.push(...found.map((mark) => `/${path} ${mark}`));
    }
    expect(wordless).toEqual([]);
    await page.context().close();
  });
});

test('no two marks have the same shape', async () => {
  const page = await pageWith({});
  await page.goto(site.url);
  const shapes = await page
    .locator('.sprite symbol')
    .evaluateAll((symbols) =>
      symbols.map((symbol) => [...symbol.children].map((part) => part.outerHTML).join('')),
    );
  expect(shapes.length).toBe(6);
  expect(new Set(shapes).size).toBe(shapes.length);
  await page.context().close();
});
