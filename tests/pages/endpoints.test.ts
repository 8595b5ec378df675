import { resolve } from 'node:path';
import type { APIContext } from 'astro';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { STATUSPAGE_PATHS } from '../../src/feeds/statuspage/statuspage-api.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The endpoints below publish this content, read once as in a build. */
const publish = (content: string): void => {
  beforeAll(() => {
    vi.stubEnv('DEV', false);
    vi.stubEnv('PLANTAO_CONTENT', resolve(ROOT, content));
    vi.stubEnv('PUBLISH_AT', '2026-11-21T13:00:00.000Z');
    vi.resetModules();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
};

interface Endpoint {
  readonly getStaticPaths?: () => Promise<
    readonly { readonly params: Record<string, string | undefined>; readonly props?: object }[]
  >;
  readonly GET: (context: APIContext) => Promise<Response> | Response;
}

/** Every answer of an endpoint: the type and the body, by the parameters. */
async function answersOf(module: unknown): Promise<readonly { type: string | null; body: string }[]> {
  const { getStaticPaths, GET } = module as Endpoint;
  const paths = getStaticPaths === undefined ? [{ params: {} }] : await getStaticPaths();
  return Promise.all(
    paths.map(async ({ params, ...rest }) => {
      const response = await GET({ params, props: {}, ...rest } as unknown as APIContext);
      return { type: response.headers.get('content-type'), body: await response.text() };
    }),
  );
}

const ENDPOINTS = {
  status: () => import('../../src/pages/[...locale]/status/rss.xml.ts'),
  component: () => import('../../src/pages/[...locale]/status/components/[id]/rss.xml.ts'),
  statusAtom: () => import('../../src/pages/[...locale]/status/atom.xml.ts'),
  componentAtom: () => import('../../src/pages/[...locale]/status/components/[id]/atom.xml.ts'),
  notices: () => import('../../src/pages/[...locale]/notices/rss.xml.ts'),
  noticeText: () => import('../../src/pages/[...locale]/notices/[id].txt.ts'),
  llms: () => import('../../src/pages/[...locale]/llms.txt.ts'),
  categoryMarkdown: () => import('../../src/pages/[...locale]/tutorials/[category].md.ts'),
  articleMarkdown: () => import('../../src/pages/[...locale]/tutorials/[category]/[slug].md.ts'),
  tutorials: () => import('../../src/pages/[...locale]/tutorials/rss.xml.ts'),
  noticesCalendar: () => import('../../src/pages/[...locale]/calendar/notices.ics.ts'),
  maintenance: () => import('../../src/pages/[...locale]/calendar/maintenance.ics.ts'),
  hours: () => import('../../src/pages/[...locale]/calendar/hours/[department].ics.ts'),
  statuspage: () => import('../../src/pages/api/v2/[...path].json.ts'),
  data: () => import('../../src/pages/api/[data].json.ts'),
  sitemapIndex: () => import('../../src/pages/sitemap-index.xml.ts'),
  sitemap: () => import('../../src/pages/sitemap-0.xml.ts'),
  robots: () => import('../../src/pages/robots.txt.ts'),
  security: () => import('../../src/pages/.well-known/[file].txt.ts'),
};

describe('the demonstration', () => {
  publish('content');

  test.each(Object.entries(ENDPOINTS))('%s answers every path that it lists', async (_, load) => {
    const answers = await answersOf(await load());
    expect(answers.length).toBeGreaterThan(0);
    for (const { type, body } of answers) {
      expect(type).toMatch(/charset=utf-8$/);
      expect(body).not.toBe('');
      if (type?.startsWith('application/json')) expect(() => JSON.parse(body)).not.toThrow();
    }
  });

  test('has the whole Statuspage API, once', async () => {
    expect(await answersOf(await ENDPOINTS.statuspage())).toHaveLength(STATUSPAGE_PATHS.length);
  });
});

describe('a company without status pages and notices', () => {
  publish('tests/sites/ticket-guide');

  test.each(['status', 'component', 'maintenance', 'statuspage', 'notices', 'noticeText'] as const)(
    'has no %s',
    async (name) => {
      expect(await answersOf(await ENDPOINTS[name]())).toEqual([]);
    },
  );

  test('still says when it was built', async () => {
    const bodies = await answersOf(await ENDPOINTS.data());
    expect(bodies.some(({ body }) => body.includes('"instant"'))).toBe(true);
  });
});
