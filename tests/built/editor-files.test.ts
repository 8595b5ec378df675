import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../support/built-pages.ts';
import { folderOf } from '../support/editions.ts';

const read = (edition: string, path: string): string => readFileSync(join(folderOf(edition), path), 'utf8');
/** The files of an edition in which a text can stand. */
const textsOf = (edition: string): readonly string[] =>
  filesOf(edition).filter((path) => /(\.(html|xml|txt|json|js|md|css|ics)|_headers|_redirects)$/.test(path));

describe('the web editor and its guide', () => {
  const editors = filesOf('demo').filter((path) => path.startsWith('admin/'));

  test('stand in the site with all that they need, in less than 6.5 MB', () => {
    expect(editors).toEqual(
      expect.arrayContaining(['admin/index.html', 'admin/guide/index.html', 'admin/cms/start.js']),
    );
    const bytes = editors.map((path) => statSync(join(folderOf('demo'), path)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_500_000);
  });

  test('are named by no other page, nor in the sitemap, and kept from search engines', () => {
    const naming = textsOf('demo').filter(
      (path) => !path.startsWith('admin/') && /\/admin\/|sveltia/i.test(read('demo', path)),
    );
    expect(naming).toEqual(['_headers', 'robots.txt']);
    for (const page of ['admin/index.html', 'admin/guide/index.html'])
      expect(read('demo', page)).toContain('<meta name="robots" content="noindex">');
  });

  test('are not found by the search', () => {
    const folder = join(folderOf('demo'), 'pagefind/fragment');
    const found = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
    expect(found.length).toBeGreaterThan(50);
    expect(found.some((fragment) => /"url":"[^"]*\/tutorials\//.test(fragment))).toBe(true);
    expect(found.filter((fragment) => /"url":"[^"]*\/?admin\//.test(fragment))).toEqual([]);
  });

  test('leave no file, link or rule behind where the site switches them off', () => {
    expect(filesOf('bad-day').filter((path) => path.startsWith('admin'))).toEqual([]);
    const naming = textsOf('bad-day').filter((path) => /\/admin\/|sveltia/i.test(read('bad-day', path)));
    expect(naming).toEqual([]);
  });
});
