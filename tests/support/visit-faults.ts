import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { goToRest, scrollToRest } from './at-rest.ts';

/**
 * Goes to a page, scrolls to its end and waits until it is at rest, its scripts have run, those that come late too, and
 * a search has answered. Names what it did that none may do: what it asked of another host, errors, and breaches of its
 * policy.
 */
export async function visitFaults(page: Page, url: string): Promise<readonly string[]> {
  const { origin } = new URL(url);
  const requests: string[] = [];
  const faults: string[] = [];
  const asked = (request: Request): void => void requests.push(request.url());
  const said = (message: ConsoleMessage): void => {
    if (message.type() === 'error') faults.push(message.text());
  };
  const failed = (error: Error): void => void faults.push(error.message);
  page.on('request', asked).on('console', said).on('pageerror', failed);
  await goToRest(page, url);
  await page.locator('html.live').waitFor();
  await scrollToRest(page);
  if (url.includes('search/?q=')) await page.locator('main [data-search-results] li').first().waitFor();
  page.off('request', asked).off('console', said).off('pageerror', failed);
  faults.push(...requests.filter((one) => !one.startsWith(origin) && !one.startsWith('blob:')));
  return requests.length === 0 ? [...faults, 'asked for nothing'] : faults;
}

/** The favicon, the browser's rules for the next page, and what answers a question that the page was sent with. */
const NOT_WAITED_FOR = /\/(favicon\.svg|prefetch\.speculationrules)$|\/pagefind\//;

/**
 * The files that a page asked for before it was complete, itself, lazy pictures and what its scripts fetch aside: it is
 * whole without those. With a clock of the tests a browser tells none.
 */
export async function filesWaitedFor(page: Page): Promise<readonly string[]> {
  const files = await page.evaluate<readonly string[]>(`(() => {
    const { loadEventStart: complete } = performance.getEntriesByType('navigation')[0];
    const lazy = new Set([...document.querySelectorAll('img[loading=lazy]')].map((image) => image.currentSrc));
    return performance.getEntriesByType('resource')
      .filter(({ initiatorType, startTime }) => startTime < complete && initiatorType !== 'fetch')
      .map(({ name }) => name)
      .filter((name) => !lazy.has(name));
  })()`);
  return files.filter((name) => !NOT_WAITED_FOR.test(name));
}
