import { describe, expect, test } from 'vitest';
import { categoryPages, MOST_ARTICLES } from '../../../src/domain/tutorials/category-pages.ts';

const articles = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const pages = (count: number) => categoryPages('e-mail', articles(count));

describe('the pages of a category', () => {
  test.each([
    [0, ['e-mail/']],
    [1, ['e-mail/']],
    [MOST_ARTICLES, ['e-mail/']],
    [MOST_ARTICLES + 1, ['e-mail/', 'e-mail/2/']],
    [MOST_ARTICLES * 3, ['e-mail/', 'e-mail/2/', 'e-mail/3/']],
  ])('of %i articles are these', (count, paths) => {
    expect(pages(count).map(({ path }) => path)).toEqual(paths);
  });
  test('list each article once, in order, and none too many', () => {
    const many = pages(1000);
    expect(many.flatMap((page) => page.articles)).toEqual(articles(1000));
    expect(Math.max(...many.map((page) => page.articles.length))).toBe(MOST_ARTICLES);
    expect(many.map(({ part, parts }) => [part, parts]).at(-1)).toEqual([25, 25]);
  });
});
