import { expect, test } from 'vitest';
import { excerptParts } from '../../src/client/search/excerpt.ts';

test('marks the words found and nothing else', () => {
  expect(excerptParts('a <mark>porta</mark> 993')).toEqual([
    { text: 'a ', marked: false },
    { text: 'porta', marked: true },
    { text: ' 993', marked: false },
  ]);
});

test('reads entities as the characters that they stand for', () => {
  expect(excerptParts('&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#39;')).toEqual([
    { text: '<b> &amp; "x" \'y\'', marked: false },
  ]);
});

test('leaves all other markup as text', () => {
  const parts = excerptParts('<img src=x onerror=alert(1)> <mark><script>alert(2)</script></mark>');
  expect(parts).toEqual([
    { text: '<img src=x onerror=alert(1)> ', marked: false },
    { text: '<script>alert(2)</script>', marked: true },
  ]);
});

test('is empty for an empty excerpt', () => {
  expect(excerptParts('')).toEqual([]);
});
