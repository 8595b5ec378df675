import { describe, expect, test } from 'vitest';
import { categoryPages } from '../../../src/domain/tutorials/category-pages.ts';
import { sitePages } from '../../../src/feeds/site-files/site-pages.ts';
import { lastingPaths, sitePaths } from '../../../src/model/paths.ts';
import { chromeOf } from '../../../src/views/chrome.ts';
import { type Context, contextOf } from '../../../src/views/context.ts';
import { homeView } from '../../../src/views/home.ts';
import { searchIsland } from '../../../src/views/search/search-island.ts';
import { searchView } from '../../../src/views/search/search-view.ts';
import { articleView } from '../../../src/views/tutorials/article.ts';
import { categoryView } from '../../../src/views/tutorials/category.ts';
import { tutorialsView } from '../../../src/views/tutorials/overview.ts';
import { channelOf, departmentOf, siteOf } from '../../support/hand-built-site.ts';
import { categoryOf, tutorialOf } from '../../support/hand-built-tutorials.ts';

const NOW = Date.parse('2026-11-21T15:00:00Z');
const ARTICLES = (id: string, count: number) =>
  Array.from({ length: count }, (_, index) => tutorialOf(`${id}/article-${String(index).padStart(4, '0')}`));

/** A site of two categories, with so many articles in each. */
function siteWith(count: number): Context {
  const categories = ['e-mail', 'dns'].map((id) => categoryOf(id, ARTICLES(id, count)));
  const departments = [departmentOf('support', [channelOf('support', 'phone')])];
  return contextOf(siteOf({ categories, departments }), 'pt-BR', NOW);
}

const few = siteWith(200);
const many = siteWith(1000);
const firstOf = ({ site }: Context) => {
  const [category] = site.categories;
  if (category === undefined) throw new Error('no category');
  return category;
};
const pageOf = (context: Context, part: number) => {
  const page = categoryPages(firstOf(context).id, firstOf(context).tutorials)[part - 1];
  if (page === undefined) throw new Error(`no page ${part}`);
  return categoryView(context, firstOf(context), page);
};
const sizeOf = (view: unknown): number => JSON.stringify(view).length;

describe('five times as many articles', () => {
  test.each<readonly [string, (context: Context) => unknown]>([
    ['the home page', homeView],
    ['the tutorials by subject', tutorialsView],
    ['the first page of a category', (context) => pageOf(context, 1)],
    ['a page in its middle', (context) => pageOf(context, 3)],
    ['what surrounds every page', (context) => chromeOf(context, '/tutorials/')],
    ['the search page', searchView],
    ['what the script of the search is told', searchIsland],
    [
      'an article',
      (context) => {
        const tutorial = firstOf(context).tutorials[100];
        return tutorial === undefined ? '' : articleView(context, firstOf(context), tutorial);
      },
    ],
  ])('leave %s as large as it was', (_, view) => {
    const [before, after] = [sizeOf(view(few)), sizeOf(view(many))];
    expect(before).toBeGreaterThan(100);
    expect(after / before).toBeLessThan(1.1);
  });

  test('are on the pages of their category, each once, and all these pages exist', () => {
    const paths = new Set(sitePaths(many.site));
    const listed = new Set(sitePages(many.site, NOW).map(({ path }) => path));
    const pages = categoryPages('e-mail', firstOf(many).tutorials);
    expect(
      pages.filter(({ path }) => !paths.has(`/tutorials/${path}`) || !listed.has(`/tutorials/${path}`)),
    ).toEqual([]);
    const hrefs = pages.flatMap((page) =>
      categoryView(many, firstOf(many), page).articles.map(({ href }) => href),
    );
    expect(new Set(hrefs).size).toBe(1000);
  });

  test('lead from page to page, and to the first and last from each', () => {
    const view = pageOf(many, 12);
    expect(view.parts.map((part) => part?.label ?? '…')).toEqual([
      '1',
      '…',
      '10',
      '11',
      '12',
      '13',
      '14',
      '…',
      '25',
    ]);
    expect(view.parts.filter((part) => part?.current === true)).toHaveLength(1);
    expect([view.previous, view.next]).toEqual(['/tutorials/e-mail/11/', '/tutorials/e-mail/13/']);
    expect([pageOf(many, 1).previous, pageOf(many, 25).next]).toEqual([null, null]);
    expect(pageOf(many, 2).previous).toBe('/tutorials/e-mail/');
  });

  test('keep for good only the first page of a category', () => {
    const kept = lastingPaths(many.site).filter((path) => /^\/tutorials\/e-mail\/(\d+\/)?$/.test(path));
    expect(kept).toEqual(['/tutorials/e-mail/']);
  });
});
