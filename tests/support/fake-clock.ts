import type { BrowserContext } from 'playwright-core';

/**
 * Gives a browser context a clock that stands at `at` and runs from there, and a server that agrees with
 * it: the page compares its clock with the server's `Date`.
 */
export async function fakeClock(context: BrowserContext, at: string): Promise<void> {
  await context.clock.install({ time: new Date(at) });
  await serverTime(context, at);
}

/** Has the server's answers to `HEAD` carry the date `at`. */
export async function serverTime(context: BrowserContext, at: string): Promise<void> {
  await context.unroute('**/*');
  await context.route('**/*', async (route) => {
    if (route.request().method() !== 'HEAD') return route.fallback();
    await route.fulfill({ status: 200, headers: { date: new Date(at).toUTCString() } });
  });
}
