import { expect, test } from 'vitest';
import { lighthouseFigures } from '../../scripts/bench/lighthouse.ts';
import { findBrowser } from '../support/chromium.ts';
import { folderOf } from '../support/editions.ts';

/** How fast a page is depends on the machine: `npm run bench -- --lighthouse` measures that, on every kind. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const PAGES = ['', 'hours/lisbon/', 'tutorials/e-mail/configure-outlook/'];

test('Lighthouse finds nothing to better in accessibility, practices and for search engines', async () => {
  const figures = await lighthouseFigures(folderOf('demo'), PAGES, await findBrowser(), {
    runs: 1,
    categories: CATEGORIES,
  });
  expect(figures).toEqual(
    PAGES.map((path) => ({
      path,
      scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      missed: [],
    })),
  );
}, 180_000);
