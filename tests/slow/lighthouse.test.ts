import { expect, test } from 'vitest';
import { lighthouseFigures, pagesOfAllKinds } from '../../scripts/bench/lighthouse.ts';
import { findBrowser } from '../support/chromium.ts';
import { folderOf } from '../support/editions.ts';

/** How fast a page is depends on the machine: `npm run bench -- --lighthouse` measures that, on every kind. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse finds nothing to better in accessibility, practices and for search engines, on any kind of page', async () => {
  const paths = await pagesOfAllKinds(folderOf('demo'));
  expect(paths.length).toBeGreaterThan(12);
  const figures = await lighthouseFigures(folderOf('demo'), paths, await findBrowser(), {
    runs: 1,
    categories: CATEGORIES,
  });
  expect(figures).toEqual(
    paths.map((path) => ({
      path,
      scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      missed: [],
    })),
  );
}, 480_000);
