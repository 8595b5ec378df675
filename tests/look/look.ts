import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serveFolder } from '../../src/publish/static-server.ts';
import { launchBrowser } from '../support/chromium.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

/** `npm run look`: pictures of a built site's pages in `screenshots/`, for people to look at. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    at: { type: 'string' },
    views: { type: 'string', default: 'phone,desktop,dark' },
    out: { type: 'string', default: 'screenshots' },
  },
});

const VIEWS: Readonly<
  Record<string, BrowserContextOptions & { readonly media?: 'print'; readonly forced?: boolean }>
> = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5 },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: { width: 1200, height: 900 } },
  dark: { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
  'phone-dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark', deviceScaleFactor: 1.5 },
  'no-script': { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  print: { viewport: { width: 794, height: 1123 }, media: 'print' },
  forced: { viewport: { width: 1200, height: 900 }, forced: true },
  zoom: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 },
};

async function shoot(browser: Browser, url: string, view: string, path: string): Promise<void> {
  const { media, forced, ...options } = VIEWS[view] ?? {};
  const context = await browser.newContext({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo', ...options });
  if (values.at !== undefined && options.javaScriptEnabled !== false) await fakeClock(context, values.at);
  const page = await context.newPage();
  if (media !== undefined) await page.emulateMedia({ media });
  if (forced === true) await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const name = path.replace(/\/$/, '').replace(/[^a-z0-9-]+/gi, '_') || 'home';
  await page.screenshot({ path: join(resolve(values.out), `${name}.${view}.png`), fullPage: true });
  await context.close();
}

await mkdir(values.out, { recursive: true });
const server = await serveFolder(resolve(values.site), values.base);
const browser = await launchBrowser();
for (const path of positionals.length > 0 ? positionals : PAGES_OF_ALL_KINDS) {
  for (const view of values.views.split(','))
    await shoot(browser, server.url, view, path === '/' ? '' : path);
}
await browser.close();
await server.close();
