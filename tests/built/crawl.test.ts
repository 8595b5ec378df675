import { LinkChecker } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/publish/static-server.ts';
import { builtPages } from '../support/built-pages.ts';
import { EDITIONS, folderOf } from '../support/editions.ts';

/** To these no link leads: frames for other sites, where lost readers end up, and where the form of the search does. */
const APART = /(^|\/)(embed|search)\/|^404\.html$/;

describe.each(EDITIONS)('a crawler that begins on the home page of $name', ({ name, base }) => {
  test('finds every page, and no link, picture, style or anchor that leads nowhere', async () => {
    const server = await serveFolder(folderOf(name), base);
    try {
      const { origin } = new URL(server.url);
      const crawler = new LinkChecker();
      const seen = new Set<string>();
      crawler.on('pagestart', (url) => seen.add(new URL(url).pathname));
      const { links } = await crawler.check({
        path: server.url,
        recurse: true,
        checkCss: true,
        checkFragments: true,
        linksToSkip: async (link) => !link.startsWith(origin),
      });
      const broken = links.filter(({ state }) => state === 'BROKEN');
      expect(broken.map(({ url, parent, status }) => `${parent}: ${url} (${status})`)).toEqual([]);
      const missed = builtPages(name)
        .filter(({ path, isRedirect }) => !isRedirect && !APART.test(path))
        .map(({ path }) => base + path.replace(/index\.html$/, ''))
        .filter((path) => !seen.has(path));
      expect(missed).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
