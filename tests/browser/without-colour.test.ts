import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrastOf } from '../../src/domain/contrast.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

/** A frame of a screen that shows sixty a second. */
const FRAME_MS = 1000 / 60;

/** A computed colour, `rgb(122, 11, 51)`, in parts of one. */
function colour(text: string): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = [...text.matchAll(/\d+/g)].map(([part]) => Number(part) / 255);
  return [r, g, b];
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

async function pageWith(options: Parameters<OpenSite['context']>[0]): Promise<Page> {
  const context = await site.context({
    at: '2026-11-26T15:00:00Z',
    timezoneId: 'America/Sao_Paulo',
    ...options,
  });
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

  test('what is chosen, framed or current keeps a mark that no shadow or tint draws', async () => {
    const page = await pageWith({ forcedColors: 'active', viewport: { width: 1200, height: 900 } });
    await page.goto(`${site.url}search/?q=senha`);
    await page.locator('.search-kinds label').first().waitFor();
    const filters = await page
      .locator('.search-kinds span')
      .evaluateAll((all) => all.map((filter) => getComputedStyle(filter).backgroundColor));
    expect(filters[0]).not.toBe(filters[1]);
    await page.goto(`${site.url}tutorials/e-mail/configure-outlook/`);
    const width = (selector: string): Promise<readonly string[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBottomWidth));
    await page.locator('.tab-list > button').first().waitFor();
    const [chosen, ...others] = await width('.tab-list > button');
    expect(chosen).toBe('3px');
    expect(new Set(others)).toEqual(new Set(['1px']));
    expect(new Set(await width('.site-nav a[aria-current]'))).toEqual(new Set(['3px']));
    expect(new Set(await width('.site-nav a:not([aria-current])'))).toEqual(new Set(['0px']));
    expect(new Set(await width('.banner'))).toEqual(new Set(['1px']));
    expect(new Set(await width('.prose :not(pre) > code'))).toEqual(new Set(['1px']));
    await page.goto(`${site.url}status/2026-11-17-mail-delays/`);
    expect(new Set(await width('.tag'))).toEqual(new Set(['1px']));
    await page.context().close();
  });

  test('each worse state of a day stands higher by a fifth of the row at least', async () => {
    const page = await pageWith({ forcedColors: 'active', viewport: { width: 1200, height: 900 } });
    await page.goto(`${site.url}status/`);
    const heights = await page
      .locator('.bar-legend path:not(.is-under_maintenance)')
      .evaluateAll((all) => all.map((path) => path.getBoundingClientRect().height));
    expect(heights.length).toBe(4);
    const steps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.2 * Math.max(...heights));
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

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test('the mark on the tag of every state stands out from its tint', async () => {
    const page = await pageWith({ colorScheme });
    await page.goto(`${site.url}admin/guide/`);
    const pairs = await page.locator(`.scheme-${colorScheme} .tag:has(.mark)`).evaluateAll((tags) =>
      tags.map((tag) => {
        const mark = getComputedStyle(tag.querySelector('.mark') as Element);
        return [tag.className, mark.getPropertyValue('fill'), getComputedStyle(tag).backgroundColor] as const;
      }),
    );
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter(([, fill, tint]) => contrastOf(colour(fill), colour(tint)) < 3)).toEqual([]);
    await page.context().close();
  });

  test('an example in a field is read as well as the text beside it', async () => {
    const page = await pageWith({ colorScheme, viewport: { width: 1200, height: 900 } });
    await page.goto(`${site.url}contact/`);
    const pairs = await page.locator('input[placeholder]').evaluateAll((inputs) =>
      inputs.map((input) => {
        const { color, opacity } = getComputedStyle(input, '::placeholder');
        return [color, getComputedStyle(input).backgroundColor, opacity] as const;
      }),
    );
    expect(pairs.length).toBe(2);
    expect(pairs.filter(([text, ground]) => contrastOf(colour(text), colour(ground)) < 4.5)).toEqual([]);
    expect(pairs.map(([, , opacity]) => opacity)).toEqual(['1', '1']);
    await page.context().close();
  });
});

test('how far the work on an incident is has one quiet colour and no mark of a severity', async () => {
  const page = await pageWith({});
  await page.goto(`${site.url}status/2026-11-17-mail-delays/`);
  const bars = await page
    .locator('.course dl > div:first-child rect')
    .evaluateAll((rects) =>
      rects.map((rect) => [getComputedStyle(rect).fill, rect.getAttribute('height')].join()),
    );
  expect(bars.length).toBe(3);
  expect(new Set(bars).size).toBe(1);
  expect(await page.locator('.updates h3 .mark').count()).toBe(1);
  expect(await page.locator('.updates h3 .phase').count()).toBe(3);
  expect(await page.locator('.event-facts dd', { hasText: '13:12' }).count()).toBe(0);
  await page.setViewportSize({ width: 768, height: 900 });
  const lefts = await page
    .locator('main, .updates h3 .mark, .updates .phase')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(Math.min(...lefts)).toBe(lefts[0]);
  await page.context().close();
});
