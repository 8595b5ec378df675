import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOfPage } from '../../scripts/bench/page-kind.ts';
import { atOnce } from '../support/at-once.ts';
import { axeFindings, bringAxe } from '../support/axe.ts';
import { builtPages } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { visitFaults } from '../support/visit-faults.ts';

const COMPANIES = EDITIONS.filter(({ content }) => content.startsWith('tests/sites/'));
const LANES = 3;
/** Where a company's own colour is seen; all others are the same for everybody. */
const COLOURED = new Set(['home', 'contact/*']);

/** The address of one page of each kind of a built edition; its search is asked for the title of one of them. */
function addressesOf(name: string): readonly string[] {
  const pages = builtPages(name).filter(({ isRedirect }) => !isRedirect);
  const byKind = new Map(pages.map((page) => [kindOfPage(page.path), page]));
  const [, title = ''] = /<h1[^>]*>([^<]+)/.exec(byKind.get('policies/*')?.html ?? '') ?? [];
  return [...byKind.values()]
    .map(({ path }) => path.replace(/index\.html$/, ''))
    .map((path) => (path === 'search/' ? `search/?q=${encodeURIComponent(title)}` : path));
}

describe.each(COMPANIES)('every kind of page of $name', ({ name, at }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site.close());

  test('asks no other host, keeps to its policy, leaves no error, and axe finds nothing in either scheme', async () => {
    const paths = addressesOf(name);
    expect(paths.length).toBeGreaterThan(7);
    const found: string[] = [];
    const lanes = await Promise.all(
      Array.from({ length: LANES }, async () => {
        const context = await site.context({ at, viewport: { width: 390, height: 800 } });
        await bringAxe(context);
        return context.newPage();
      }),
    );
    await atOnce(paths, lanes, async (path, page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const faults = await visitFaults(page, site.url + path);
      const light = await axeFindings(page, 'all');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = COLOURED.has(kindOfPage(path)) ? await axeFindings(page, 'colours') : [];
      found.push(...[...faults, ...light, ...dark].map((fault) => `/${path}: ${fault}`));
    });
    expect(found).toEqual([]);
  });
});
