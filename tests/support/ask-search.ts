import type { Page } from 'playwright-core';

/** What came of a query: addresses, the best first. */
export interface Asked {
  readonly addresses: readonly string[];
  /** The query as it was understood, where that is not as it was typed. */
  readonly corrected: string | null;
  /** Milliseconds from the question to the texts of the results. */
  readonly took: number;
}

/** What the modules of the site's search answer to some queries, on the page that is open. */
export function askSearch(page: Page, queries: readonly string[]): Promise<readonly Asked[]> {
  return page.evaluate(async (all) => {
    const script = document.querySelector<HTMLElement>('[data-find]')?.dataset['find'] ?? '';
    const { answer } = await import(script);
    const asked = [];
    for (const query of all) {
      const began = performance.now();
      const { pinned, incidents, corrected, next } = await answer(query);
      const pages: { url: string }[] = await next(10);
      const first: { href: string }[] = [...(pinned === null ? [] : [pinned]), ...incidents];
      asked.push({
        addresses: [...first.map(({ href }) => href), ...pages.map(({ url }) => url)],
        corrected,
        took: performance.now() - began,
      });
    }
    return asked;
  }, queries);
}

/** What Pagefind alone answers to the same queries, as it comes; `bundle` is where its index lies. */
export function askPagefind(
  page: Page,
  bundle: string,
  queries: readonly string[],
): Promise<readonly Asked[]> {
  return page.evaluate(
    async ([folder, all]) => {
      const { createInstance } = await import(`${folder}pagefind.js?plain`);
      const pagefind = createInstance({ noWorker: true, basePath: folder });
      await pagefind.init();
      const asked = [];
      for (const query of all) {
        const began = performance.now();
        const { results } = await pagefind.search(query);
        const pages: { url: string }[] = await Promise.all(
          results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
        );
        asked.push({
          addresses: pages.map(({ url }) => url),
          corrected: null,
          took: performance.now() - began,
        });
      }
      return asked;
    },
    [bundle, queries] as const,
  );
}
