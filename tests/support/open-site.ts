import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { type Running, serveFolder } from '../../src/publish/static-server.ts';
import { launchBrowser } from './chromium.ts';
import { EDITIONS, folderOf } from './editions.ts';

/** A built edition, served, with a browser to look at it; `close` ends both. */
export interface OpenSite {
  readonly url: string;
  readonly browser: Browser;
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** Serves a built edition on the loopback interface and starts a browser. */
export async function openSite(name: string): Promise<OpenSite> {
  const edition = EDITIONS.find((known) => known.name === name);
  if (edition === undefined) throw new Error(`no edition ${name}`);
  const server: Running = await serveFolder(folderOf(name), edition.base);
  const browser = await launchBrowser();
  return {
    url: server.url,
    browser,
    context: (options = {}) => browser.newContext({ locale: 'pt-BR', ...options }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
