import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { type Running, serveFolder } from '../../src/publish/static-server.ts';
import { launchBrowser } from './chromium.ts';
import { EDITIONS, folderOf } from './editions.ts';
import { fakeClock } from './fake-clock.ts';

/** A reader: beside what a browser knows, the instant at which the reader's clock stands, and the server's with it. */
export interface ReaderOptions extends BrowserContextOptions {
  readonly at?: string;
}

/** A built edition, served, with a browser to look at it; `close` ends the server and all that was opened. */
export interface OpenSite {
  readonly url: string;
  readonly browser: Browser;
  readonly context: (reader?: ReaderOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** One browser for all test files of a process, which ends with it: each context in it is a reader of its own. */
let shared: Promise<Browser> | undefined;

/** Serves a built edition on the loopback interface and opens a browser. */
export async function openSite(name: string): Promise<OpenSite> {
  const edition = EDITIONS.find((known) => known.name === name);
  if (edition === undefined) throw new Error(`no edition ${name}`);
  const server: Running = await serveFolder(folderOf(name), edition.base);
  shared ??= launchBrowser();
  const browser = await shared;
  const opened: BrowserContext[] = [];
  return {
    url: server.url,
    browser,
    context: async ({ at, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'pt-BR', ...options });
      opened.push(context);
      if (at !== undefined) await fakeClock(context, at);
      return context;
    },
    close: async () => {
      await Promise.all(opened.map((context) => context.close()));
      await server.close();
    },
  };
}
