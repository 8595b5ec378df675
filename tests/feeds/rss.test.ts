import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { noticesRss } from '../../src/feeds/rss/notices-rss.ts';
import { rssFeed } from '../../src/feeds/rss/rss-feed.ts';
import { tutorialsRss } from '../../src/feeds/rss/tutorials-rss.ts';
import { componentFeed, statusFeed } from '../../src/feeds/status-feeds.ts';
import { incident, maintenance, update } from '../support/hand-built-status.ts';
import { NASTY, NOW, sample } from './sample-site.ts';

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const read = (xml: string | null) => new Parser().parseString(xml ?? '');
const head = {
  title: NASTY,
  description: 'd',
  pageUrl: 'https://example.com/',
  feedUrl: 'https://example.com/rss.xml',
  locale: 'pt-BR',
  now: NOW,
} as const;

describe('any feed', () => {
  test('carries titles and bodies that break whatever does not escape', async () => {
    const entry = {
      guid: 'g',
      title: NASTY,
      url: 'https://example.com/?a=1&b=2',
      at: NOW,
      html: () => `<p>${NASTY}</p>`,
    };
    const feed = await read(rssFeed(head, [entry]));
    expect(feed.title).toBe(NASTY);
    expect(feed.items[0]).toMatchObject({ title: NASTY, link: entry.url, content: entry.html(), guid: 'g' });
  });

  test('leaves out what XML cannot hold', async () => {
    const entry = {
      guid: 'g',
      title: 'a\u0000b\u0008c\ud800d\uFFFEe',
      url: 'https://example.com/',
      at: NOW,
      html: () => 'x',
    };
    expect((await read(rssFeed(head, [entry]))).items[0]?.title).toBe('abcde');
  });

  test('holds the fifty newest entries', async () => {
    const entries = Array.from({ length: 60 }, (_, n) => ({
      guid: `g${n}`,
      title: `${n}`,
      url: 'https://example.com/',
      at: NOW + n,
      html: () => '',
    }));
    const { items } = await read(rssFeed(head, entries));
    expect(items).toHaveLength(50);
    expect(items[0]?.title).toBe('59');
  });

  test('is dated by the build, even where a title looks like the date', () => {
    const title = '<lastBuildDate>never</lastBuildDate>';
    const xml = rssFeed({ ...head, title }, []);
    expect(xml).toContain('<lastBuildDate>Sat, 21 Nov 2026 18:00:00 GMT</lastBuildDate>');
    expect(xml).toContain(`<![CDATA[${title}]]>`);
    expect(rssFeed({ ...head, title }, [])).toBe(xml);
  });
});

describe('the status feed', () => {
  const xml = statusFeed(sample, 'rss', { now: NOW });

  test('has an entry for each update and each step of a maintenance, newest first', async () => {
    const { items } = await read(xml);
    expect(items.map(({ guid }) => guid)).toEqual([
      'maintenance:running:2026-11-21T17:30:00.000Z',
      'maintenance:running:scheduled',
      'incident:open-now:2026-11-21T17:00:00.000Z',
      'maintenance:coming:2026-11-20T13:00:00.000Z',
      'maintenance:called-off:2026-11-09T13:00:00.000Z',
      'incident:solved:2026-11-03T18:40:00.000Z',
      'incident:solved:2026-11-03T18:00:00.000Z',
      'incident:solved:2026-11-03T17:05:00.000Z',
      'maintenance:called-off:2026-11-01T13:00:00.000Z',
    ]);
  });

  test('dates its entries by RFC 822, save those of which nobody wrote the date', async () => {
    const { items } = await read(xml);
    for (const { pubDate, guid } of items) {
      if (guid === 'maintenance:running:scheduled') expect(pubDate).toBeUndefined();
      else expect(pubDate).toMatch(RFC_822);
    }
  });

  test('tells the words, what is affected, and the next update', async () => {
    const entry = (await read(xml)).items.find(({ guid }) => guid?.startsWith('incident:open-now'));
    expect(entry?.title).toBe(`${NASTY}: Em investigação`);
    expect(entry?.link).toBe('https://suporte.example.com/status/open-now/#update-20261121T170000Z');
    expect(entry?.content).toContain('<p>Filas &lt;altas&gt; &amp; &quot;lentas&quot; 😀</p>');
    expect(entry?.content).toContain('<li>E-mail - Serviço delivery: Falha parcial</li>');
    expect(entry?.content).toContain('16:00');
    expect(entry?.categories).toEqual(['E-mail - Serviço delivery']);
  });

  test('keeps its identifiers in every language', async () => {
    const guids = async (locale: 'pt-BR' | 'en') =>
      (await read(statusFeed(sample, 'rss', { now: NOW, locale }))).items.map(({ guid }) => guid);
    expect(await guids('en')).toEqual(await guids('pt-BR'));
    expect((await read(statusFeed(sample, 'rss', { now: NOW, locale: 'en' }))).feedUrl).toBe(
      'https://suporte.example.com/en/status/rss.xml',
    );
  });
});

test('a text that is not translated says in which language it is', async () => {
  const { items } = await read(statusFeed(sample, 'rss', { now: NOW, locale: 'en' }));
  const entry = items.find(({ guid }) => guid?.startsWith('incident:open-now'));
  expect(entry?.content).toContain('<div lang="pt-BR"><p>Filas');
});

test('a step of a maintenance that somebody described has his words', async () => {
  const described = maintenance('m', '2026-11-20T10:00Z', '2026-11-20T12:00Z', {
    updates: [
      update('2026-11-20T10:05Z', 'in_progress', {
        text: 'Trocando discos.',
        components: { webmail: 'partial_outage' },
      }),
    ],
  });
  const { items } = await read(
    statusFeed({ ...sample, incidents: [], maintenance: [described] }, 'rss', { now: NOW }),
  );
  const entry = items.find(({ guid }) => guid === 'maintenance:m:2026-11-20T10:05:00.000Z');
  expect(entry?.content).toContain('<p>Trocando discos.</p>');
  expect(entry?.content).toContain('Serviço webmail: Falha parcial');
});

describe('the feed of a component', () => {
  test('has only what affects it', async () => {
    const { items, title } = await read(componentFeed(sample, 'rss', 'webmail', { now: NOW }));
    expect(title).toBe('Maré Hosting: E-mail - Serviço webmail');
    expect(new Set(items.map(({ guid }) => guid?.split(':')[1]))).toEqual(
      new Set(['running', 'coming', 'solved']),
    );
  });

  test('does not exist for a component that does not', () => {
    expect(componentFeed(sample, 'rss', 'nothing', { now: NOW })).toBeNull();
  });
});

describe('the feed of notices', () => {
  test('has what is published, and what was withdrawn once more', async () => {
    const { items } = await read(noticesRss(sample, { now: NOW }));
    expect(items.map(({ guid }) => guid)).toEqual([
      'notice:special-hours',
      'notice:withdrawn:withdrawn',
      'notice:withdrawn',
    ]);
    expect(items[1]).toMatchObject({
      title: 'Retirado: Título de withdrawn',
      content: '<p>Não vale mais.</p>',
    });
  });

  test('shows the schedule and the words, links absolute, addresses of e-mail as pages', async () => {
    const content = (await read(noticesRss(sample, { now: NOW }))).items[0]?.content ?? '';
    expect(content).toContain('<li>terça-feira, 24 de novembro: Sem atendimento (Mudança de sede)</li>');
    expect(content).toContain('href="https://suporte.example.com/policies/rules/#a"');
    expect(content).toContain('<a href="https://suporte.example.com/contact/">aqui</a>');
    expect(content).not.toContain('@');
  });
});

describe('the feed of tutorials', () => {
  test('is a feed even without any', async () => {
    expect((await read(tutorialsRss(sample, { now: NOW }))).items).toEqual([]);
  });
});

test('an e-mail address of a channel never appears', () => {
  const told = {
    ...sample,
    incidents: [
      incident('i', [
        update('2026-11-20T10:00Z', 'investigating', { text: 'Escreva para suporte@example.com.' }),
      ]),
    ],
  };
  const xml = statusFeed(told, 'rss', { now: NOW });
  expect(xml).not.toContain('suporte@example.com');
  expect(xml).toContain('página de contato');
});
