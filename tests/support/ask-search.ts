import type { Page } from 'playwright-core';

/** What came of a query: addresses, the best first. */
export interface Asked {
  readonly addresses: readonly string[];
  /** The query as it was understood, where that is not as it was typed. */
  readonly corrected: string | null;
  /** Milliseconds from the question to the texts of the results. */
  readonly took: number;
}

// As text: the test runner would turn the imports of a function into its own.
const OURS = `const { answer } = await import(document.querySelector('[data-find]').dataset.find);
  const ask = async (query) => {
    const { pinned, incidents, corrected, next } = await answer(query);
    const pages = await next(10);
    const first = [...(pinned === null ? [] : [pinned]), ...incidents].map(({ href }) => href);
    return { addresses: [...first, ...pages.map(({ url }) => url)], corrected };
  };`;
const PLAIN = `const { createInstance } = await import(folder + 'pagefind.js?plain');
  const pagefind = createInstance({ noWorker: true, basePath: folder });
  await pagefind.init();
  const ask = async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return { addresses: pages.map(({ url }) => url), corrected: null };
  };`;

/** What the modules of the site's search answer to some queries, on the page that is open. */
export function askSearch(page: Page, queries: readonly string[]): Promise<readonly Asked[]> {
  return run(page, OURS, '', queries);
}

/** What Pagefind alone answers to the same queries, as it comes; `folder` is where its index lies. */
export function askPagefind(
  page: Page,
  folder: string,
  queries: readonly string[],
): Promise<readonly Asked[]> {
  return run(page, PLAIN, folder, queries);
}

function run(
  page: Page,
  setUp: string,
  folder: string,
  queries: readonly string[],
): Promise<readonly Asked[]> {
  return page.evaluate<readonly Asked[]>(`(async () => {
    const folder = ${JSON.stringify(folder)};
    ${setUp}
    const asked = [];
    for (const query of ${JSON.stringify(queries)}) {
      const began = performance.now();
      const answered = await ask(query);
      asked.push({ ...answered, took: performance.now() - began });
    }
    return asked;
  })()`);
}
