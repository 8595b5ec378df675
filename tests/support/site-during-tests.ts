import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenSite, openSite, type ReaderOptions } from './open-site.ts';

/** A built edition that the tests of a file look at in one browser. */
export interface SiteDuringTests {
  readonly url: string;
  /** A reader's own context, which is closed when the test ends. */
  readonly context: (reader?: ReaderOptions) => Promise<BrowserContext>;
  /** Closes the contexts of this test so far, for one that opens many. */
  readonly leave: () => Promise<void>;
}

/** Opens a built edition before the tests of a file or a group, and closes it behind them. */
export function siteDuringTests(name: string): SiteDuringTests {
  const contexts: BrowserContext[] = [];
  let open: OpenSite | undefined;
  const site = (): OpenSite => {
    if (open === undefined) throw new Error('the site is open while tests run');
    return open;
  };
  const leave = async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  };
  beforeAll(async () => {
    open = await openSite(name);
  });
  afterEach(leave);
  afterAll(() => open?.close());
  return {
    get url() {
      return site().url;
    },
    context: async (reader) => {
      const context = await site().context(reader);
      contexts.push(context);
      return context;
    },
    leave,
  };
}
