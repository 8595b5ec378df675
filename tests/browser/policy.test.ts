import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scrollToRest } from '../support/at-rest.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

/** Thursday, 10:00 in Brasília: the chat of sales is open. */
const OPEN = '2026-12-03T13:00:00Z';
const META = /<meta http-equiv="?content-security-policy"? content="([^"]*)">/;
/** Another host, on which somebody lies in wait. */
const ELSEWHERE = 'https://elsewhere.example';
/** What somebody may have got into a page: each would set `window.ran`. */
const INJECTED = [
  '<script>window.ran = "inline"</script>',
  '<img src="/nothing.png" onerror="window.ran = \'handler\'">',
  '<svg onload="window.ran = \'svg\'"></svg>',
  `<script src="${ELSEWHERE}/x.js"></script>`,
  '<script src="data:text/javascript,window.ran=\'data\'"></script>',
  `<script type="module">import "${ELSEWHERE}/x.js"</script>`,
  '<iframe srcdoc="<script>parent.ran = \'frame\'</script>"></iframe>',
  '<a id="Lure" href="javascript:window.ran=\'link\'">x</a>',
  `<base href="${ELSEWHERE}/">`,
  `<link rel="stylesheet" href="${ELSEWHERE}/x.css"><style>body { display: none }</style>`,
].join('');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('demo');
});
afterAll(async () => site.close());

type By = 'meta' | 'header';

/** A reader whose pages carry their policy by their meta, as built, or moved into the header; with more in their text. */
async function readerOf(by: By, more = ''): Promise<{ context: BrowserContext; policies: string[] }> {
  const context = await site.context({ at: OPEN });
  const policies: string[] = [];
  await context.route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.ran = "elsewhere"' }),
  );
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = (await response.text()).replace('</main>', () => `${more}</main>`);
    const [meta = '', own = ''] = META.exec(html) ?? [];
    const headers = response.headers();
    policies.push(own);
    if (by === 'meta') return route.fulfill({ response, body: html });
    const both = [own, headers['content-security-policy']].filter(Boolean).join(', ');
    return route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': both },
      body: html.replace(meta, ''),
    });
  });
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return { context, policies };
}

const violationsOf = (page: Page): Promise<readonly string[]> => page.evaluate('window.violations');

describe.each<By>(['meta', 'header'])('by its %s', (by) => {
  test('no kind of page breaks its policy, and what depends on scripts works', async () => {
    const { context, policies } = await readerOf(by);
    const page = await context.newPage();
    const broken: string[] = [];
    for (const path of PAGES_OF_ALL_KINDS) {
      await page.goto(site.url + path);
      await page.locator('html.live').waitFor({ timeout: 8000 });
      await scrollToRest(page);
      if (path.startsWith('search/')) await page.locator('main [data-search-results] li').first().waitFor();
      broken.push(...(await violationsOf(page)).map((violation) => `/${path}: ${violation}`));
    }
    expect(broken).toEqual([]);
    await page.goto(`${site.url}hours/sales/`);
    await page.locator('[data-live="sales/chat"]').first().getByText('Aberto').waitFor();
    expect(policies.filter((policy) => !policy.includes("default-src 'none'"))).toEqual([]);
    expect(policies).toHaveLength(PAGES_OF_ALL_KINDS.length + 1);
    await context.close();
  });

  test('a script that was put into a page does not run, nor does what it would load', async () => {
    const { context } = await readerOf(by, INJECTED);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    await page.goto(`${site.url}hours/`);
    await page.locator('html.live').waitFor();
    await page.locator('#Lure').evaluate((link) => (link as HTMLElement).click());
    await page.waitForTimeout(300);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(asked.filter((url) => url.startsWith(ELSEWHERE))).toEqual([]);
    expect(await page.evaluate('document.baseURI')).toBe(`${site.url}hours/`);
    const directives = new Set((await violationsOf(page)).map((one) => one.split(' ')[0]));
    expect([...directives].sort()).toEqual(
      expect.arrayContaining(['base-uri', 'script-src-attr', 'script-src-elem', 'style-src-elem']),
    );
    await context.close();
  });
});
