import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/feeds/atom/atom-feed.ts';
import { componentFeed, statusFeed } from '../../src/feeds/status-feeds.ts';
import { NASTY, NOW, sample } from './sample-site.ts';

const read = (xml: string | null) => new Parser().parseString(xml ?? '');
const head = {
  title: NASTY,
  description: 'd',
  pageUrl: 'https://example.com/',
  feedUrl: 'https://example.com/atom.xml',
  locale: 'pt-BR',
  now: NOW,
} as const;

describe('an Atom feed', () => {
  test('has the entries of the RSS beside it, in its order, with their texts', async () => {
    const [atom, rss] = await Promise.all([
      read(statusFeed(sample, 'atom', { now: NOW, locale: 'es' })),
      read(statusFeed(sample, 'rss', { now: NOW, locale: 'es' })),
    ]);
    expect(rss.items.length).toBeGreaterThan(2);
    expect(atom.items.map(({ link }) => link)).toEqual(rss.items.map(({ link }) => link));
    expect(atom.items.map(({ content }) => content)).toEqual(rss.items.map(({ content }) => content));
    expect(atom.items.map(({ id }) => id)).toEqual(
      rss.items.map(({ guid }) => `tag:${new URL(sample.settings.url).hostname},2026:${guid}`),
    );
  });

  test('carries titles that break whatever does not escape, and dates as RFC 3339 writes them', async () => {
    const html = `<p>${NASTY}</p>]]>`;
    const xml = atomFeed(head, [
      {
        guid: 'g',
        title: NASTY,
        url: 'https://example.com/?a=1&b=2',
        at: NOW,
        html: () => html,
        categories: [NASTY],
      },
    ]);
    const feed = await read(xml);
    expect(feed.title).toBe(NASTY);
    expect(feed.items[0]).toMatchObject({ link: 'https://example.com/?a=1&b=2', content: html });
    expect(xml).toContain(`<updated>${new Date(NOW).toISOString()}</updated>`);
  });

  test('without an entry is dated by the build, not by the clock', () => {
    expect(atomFeed(head, [])).toContain(`<updated>${new Date(NOW).toISOString()}</updated>`);
  });

  test('of a component tells of it alone; of one that does not exist there is none', async () => {
    const { items } = await read(componentFeed(sample, 'atom', 'webmail', { now: NOW }));
    const all = await read(statusFeed(sample, 'atom', { now: NOW }));
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(all.items.length);
    expect(componentFeed(sample, 'atom', 'nothing', { now: NOW })).toBeNull();
  });
});
