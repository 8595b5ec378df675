import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite('demo');
  const context = await site.context({ at: '2026-11-26T15:00:00Z', timezoneId: 'America/Sao_Paulo' });
  page = await context.newPage();
});
afterAll(async () => site.close());

const open = async (path: string, width: number, height = 740) => {
  await page.setViewportSize({ width, height });
  await page.goto(site.url + path, { waitUntil: 'load' });
};

/** The lines of text of each, as top and bottom. */
const linesOf = async (selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
        return {
          top: Math.min(...rects.map(({ top }) => top)),
          bottom: Math.max(...rects.map(({ bottom }) => bottom)),
          lines: new Set(rects.map(({ top }) => Math.round(top))).size,
        };
      }),
  );

test('the footer ends at the foot of the window on a page that does not fill it', async () => {
  await open('404.html', 1200, 1400);
  const { y, height } = (await page.locator('.site-footer').boundingBox()) ?? { y: 0, height: 0 };
  expect(y + height).toBe(1400);
});

test('a name of two lines keeps its distance from the rule below it', async () => {
  await open('contact/', 320);
  const [brand] = await linesOf('.brand');
  const header = await page.locator('.site-header').boundingBox();
  expect(brand?.lines).toBeGreaterThan(1);
  expect((header?.height ?? 0) - (brand?.bottom ?? 0)).toBeGreaterThan(5);
});

test.each([
  ['', 320],
  ['', 360],
  ['contact/', 320],
  ['contact/', 360],
  ['es/contact/', 360],
])(
  'the short links of the notice on /%s at %i px are whole, and apart or one under the other',
  async (path, width) => {
    await open(path, width);
    const short = await linesOf('.banner a:not(.lead)');
    expect(short.length).toBeGreaterThan(0);
    expect(short.map(({ lines }) => lines)).toEqual(short.map(() => 1));
    const [before, after] = await page.locator('.banner a').evaluateAll((links) =>
      links.slice(0, 2).map((link) => {
        const { left, right, top } = [...link.getClientRects()].at(-1) as DOMRect;
        return { left, right, top };
      }),
    );
    const isBeside = Math.abs((before?.top ?? 0) - (after?.top ?? 0)) < 2;
    const edge = await page
      .locator('.banner p')
      .first()
      .evaluate((line) => line.getBoundingClientRect().left);
    expect(isBeside ? (after?.left ?? 0) - (before?.right ?? 0) >= 8 : after?.left === edge).toBe(true);
  },
);

test('on a phone what the footer says is as far from its links as these from each other', async () => {
  await open('contact/', 360);
  const links = await linesOf('.site-footer li a');
  const [state, built] = [await linesOf('.site-footer .status-line .meta'), await linesOf('.foot-line > p')];
  const between = (links[2]?.top ?? 0) - (links[0]?.bottom ?? 0);
  expect(Math.abs((links[0]?.top ?? 0) - (state[0]?.bottom ?? 0) - between)).toBeLessThan(4);
  expect(Math.abs((built[0]?.top ?? 0) - (links.at(-1)?.bottom ?? 0) - between)).toBeLessThan(4);
});

test.each(['', 'hours/', 'contact/', 'tutorials/'])(
  'what leads on from the text of /%s looks like a link',
  async (path) => {
    await open(path, 1200);
    const plain = await page.locator('main a[href]').evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && !link.matches('.button, .chip, nav *'))
        .filter(
          (link) =>
            ![link, ...link.querySelectorAll('*')].some((part) =>
              getComputedStyle(part).textDecorationLine.includes('underline'),
            ),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 90)),
    );
    expect(plain).toEqual([]);
  },
);
