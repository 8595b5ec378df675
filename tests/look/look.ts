import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/publish/static-server.ts';
import { atOnce } from '../support/at-once.ts';
import { launchBrowser } from '../support/chromium.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { PAGES_OF_ALL_KINDS, pagesIn } from '../support/page-kinds.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { VIEWS } from './views.ts';

/**
 * `npm run look`: pictures of a built site's pages in `screenshots/`, for people to look at, and a page with all of
 * them, `index.html`. With `--all` every kind of page in every view, and on a phone in the other languages as well.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    at: { type: 'string' },
    all: { type: 'boolean', default: false },
    views: { type: 'string' },
    out: { type: 'string', default: 'screenshots' },
  },
});
const LANES = 3;
const OUT = resolve(values.out);

async function open(browser: Browser, view: string): Promise<Page> {
  const { media, forced, ...options } = VIEWS[view] ?? {};
  const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo', ...options });
  if (values.at !== undefined && options.javaScriptEnabled !== false) await fakeClock(context, values.at);
  const page = await context.newPage();
  if (media !== undefined) await page.emulateMedia({ media });
  if (forced === true) await page.emulateMedia({ forcedColors: 'active' });
  return page;
}

async function shoot(page: Page, url: string, path: string, view: string): Promise<Shot> {
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const name = path.replace(/\/$/, '').replace(/[^a-z0-9-]+/gi, '_') || 'home';
  const file = `${name}.${view}.png`;
  await page.screenshot({ path: join(OUT, file), fullPage: true });
  return { path, view, file };
}

const named = positionals.map((path) => (path === '/' ? '' : path));
const paths = named.length > 0 ? named : PAGES_OF_ALL_KINDS;
const views = values.views?.split(',') ?? (values.all ? Object.keys(VIEWS) : ['phone', 'desktop', 'dark']);
const rounds: readonly (readonly [view: string, paths: readonly string[]])[] = [
  ...views.map((view) => [view, paths] as const),
  ...(values.all ? (['pt-PT', 'es', 'en'] as const).map((one) => ['phone', pagesIn(one)] as const) : []),
];

await mkdir(OUT, { recursive: true });
const server = await serveFolder(resolve(values.site), values.base);
const browser = await launchBrowser();
const shots: Shot[] = [];
await atOnce(rounds, Array.from({ length: LANES }), async ([view, wanted]) => {
  const page = await open(browser, view);
  for (const path of wanted) shots.push(await shoot(page, server.url, path, view));
  await page.context().close();
});
await browser.close();
await server.close();
const order = [...new Set([...paths, ...rounds.flatMap(([, wanted]) => wanted)])];
shots.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
await writeFile(join(OUT, 'index.html'), contactSheet(shots));
console.log(`${shots.length} pictures, all on ${join(OUT, 'index.html')}`);
