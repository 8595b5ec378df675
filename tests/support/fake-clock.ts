import type { BrowserContext, Route } from 'playwright-core';

/**
 * Gives a browser context a clock that stands at `at` and runs from there, and a server that agrees with
 * it: the page compares its clock with the server's `Date`.
 */
export async function fakeClock(context: BrowserContext, at: string): Promise<void> {
  await context.clock.install({ time: new Date(at) });
  await serverTime(context, at);
}

/** Has the server's answers to `HEAD` carry the date `at`, and say that they are `age` seconds old. */
export async function serverTime(context: BrowserContext, at: string, age?: number): Promise<void> {
  const headers = { date: new Date(at).toUTCString(), ...(age === undefined ? {} : { age: String(age) }) };
  await onHead(context, (route) => route.fulfill({ status: 200, headers }));
}

/** Has every question of a page for the server's time fail. */
export async function noServerTime(context: BrowserContext): Promise<void> {
  await onHead(context, (route) => route.abort());
}

async function onHead(context: BrowserContext, answer: (route: Route) => Promise<void>): Promise<void> {
  await context.unroute('**/*');
  await context.route('**/*', (route) =>
    route.request().method() === 'HEAD' ? answer(route) : route.fallback(),
  );
}
