import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/views/prose/contents.ts';

const heading = (level: number, slug: string) => ({ level, slug, text: slug.toUpperCase() });

test('lists sections and subsections', () => {
  const items = contentsOf([heading(2, 'a'), heading(3, 'b'), heading(4, 'c')]);
  expect(items.map(({ href }) => href)).toEqual(['#a', '#b']);
});

test('leaves out the subsections of a long page', () => {
  const headings = Array.from({ length: 10 }, (_, n) => [heading(2, `a${n}`), heading(3, `b${n}`)]).flat();
  expect(contentsOf(headings).every(({ level }) => level === 2)).toBe(true);
});

test('is empty for a page of one section', () => {
  expect(contentsOf([heading(2, 'a')])).toEqual([]);
});

test('carries the numbers of the sections, from the first one given', () => {
  const items = contentsOf([heading(2, 'a'), heading(3, 'b'), heading(2, 'c')], 3);
  expect(items.map(({ text }) => text)).toEqual(['3. A', '3.1 B', '4. C']);
});
