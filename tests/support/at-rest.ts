import type { Page, Request } from 'playwright-core';

const REST_MS = 100;

/**
 * Does something on a page and waits until the page is at rest: for a tenth of a second without a question that waits
 * for its answer. What Playwright calls `networkidle` waits five times as long, on each of hundreds of visits.
 */
export async function untilRest(page: Page, act: () => Promise<unknown>): Promise<void> {
  const open = new Set<Request>();
  let last = 0;
  const began = (request: Request): void => {
    open.add(request);
  };
  const ended = (request: Request): void => {
    open.delete(request);
    last = performance.now();
  };
  page.on('request', began).on('requestfinished', ended).on('requestfailed', ended);
  await act();
  last = performance.now();
  while (open.size > 0 || performance.now() - last < REST_MS)
    await new Promise((done) => setTimeout(done, 10));
  page.off('request', began).off('requestfinished', ended).off('requestfailed', ended);
}

/** Goes to an address and waits until the page is loaded and at rest. */
export const goToRest = (page: Page, url: string): Promise<void> =>
  untilRest(page, () => page.goto(url, { waitUntil: 'load' }));

/** Scrolls to the end of a page, which brings what loads late, and waits until that is there. */
export const scrollToRest = (page: Page): Promise<void> =>
  untilRest(page, () => page.evaluate('scrollTo(0, document.body.scrollHeight)'));
