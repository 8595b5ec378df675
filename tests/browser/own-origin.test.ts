import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToRest } from '../support/at-rest.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { PAGES_OF_ALL_KINDS } from '../support/page-kinds.ts';

const PAGES = [...PAGES_OF_ALL_KINDS, 'es/'];

describe.each(['demo', 'demo-base'])('every kind of page of %s', (name) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(async () => site.close());

  test.each(PAGES)(
    '/%s asks no other host, breaks no policy, logs no error and is whole after three files',
    async (path) => {
      const context = await site.context();
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const files: string[] = [];
      page.on('request', (request) => {
        // Questions for the server's time and for a newer state come when the page is there, and so does a search.
        const isAsked = request.resourceType() === 'fetch' || request.url().includes('/pagefind/');
        if (!isAsked && !request.url().endsWith('/favicon.svg')) files.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await goToRest(page, site.url + path);
      const { origin } = new URL(site.url);
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
      expect(complaints).toEqual([]);
      const lazy = await page
        .locator('img[loading=lazy]')
        .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).currentSrc));
      expect(files.filter((url) => !lazy.includes(url)).length).toBeLessThanOrEqual(3);
      await context.close();
    },
  );
});
