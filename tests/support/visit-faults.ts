import type { Page } from 'playwright-core';
import { goToRest } from './at-rest.ts';

/** How many files a page may ask for before it is complete. */
const FILES = 3;

const NOT_OF_THE_PAGE = /\/(favicon\.svg|prefetch\.speculationrules)$/;

/**
 * Goes to a page that nobody has seen in its context and waits until it is at rest, its scripts have run and a search has
 * answered. Names what it did that none may do: what it asked of another host, errors and breaches of its policy, and a
 * file too many, where the favicon and lazy pictures do not count.
 */
export async function visitFaults(page: Page, url: string): Promise<readonly string[]> {
  const { origin } = new URL(url);
  const requests: string[] = [];
  const files: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    requests.push(request.url());
    // Questions for the server's time and for a newer state come when the page is there, and so does a search; the
    // browser's rules for the next page are nothing of this one.
    const isAsked = request.resourceType() === 'fetch' || request.url().includes('/pagefind/');
    if (!isAsked && !NOT_OF_THE_PAGE.test(request.url())) files.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await goToRest(page, url);
  await page.locator('html.live').waitFor();
  if (url.includes('search/?q=')) await page.locator('main [data-search-results] li').first().waitFor();
  faults.push(...requests.filter((one) => !one.startsWith(origin) && !one.startsWith('blob:')));
  const lazy = await page
    .locator('img[loading=lazy]')
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).currentSrc));
  const needed = files.filter((one) => !lazy.includes(one));
  if (needed.length > FILES) faults.push(`needs ${needed.join(' ')}`);
  return needed.length === 0 ? [...faults, 'asked for nothing'] : faults;
}
