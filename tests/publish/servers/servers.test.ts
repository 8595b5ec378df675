import { beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../../../src/feeds/site-files/headers-file.ts';
import { loadSite } from '../../../src/model/load-site.ts';
import type { Site } from '../../../src/model/types.ts';
import { parseHeaders } from '../../../src/publish/header-rules.ts';
import { redirectsOf } from '../../../src/publish/redirects.ts';
import { caddyfile } from '../../../src/publish/servers/caddy.ts';
import { headerMaps, pathExpression } from '../../../src/publish/servers/header-maps.ts';
import { nginxConf } from '../../../src/publish/servers/nginx.ts';
import { serverSite } from '../../../src/publish/servers/server-site.ts';

const PATHS = [
  '/',
  '/index.html',
  '/404.html',
  '/hours/',
  '/hours/support/index.html',
  '/es/status/',
  '/embed/hours/support/',
  '/api/v2/summary.json',
  '/status/rss.xml',
  '/_assets/logo.abc.png',
  '/pagefind/fragment/pt_1.pf_fragment',
  '/pagefind/pagefind-entry.json',
  '/admin/',
  '/prefetch.speculationrules',
];

let site: Site;
beforeAll(async () => {
  const loaded = await loadSite('content', { now: Date.UTC(2026, 10, 26, 15) });
  if (loaded.site === null) throw new Error('the demonstration has errors');
  site = loaded.site;
}, 60_000);

/** The headers of a path as `_headers` gives them. */
const asHosts = (path: string): Record<string, string> => {
  // Hosts know a folder's page by its address alone.
  const address = path.replace(/index\.html$/, '');
  const rules = parseHeaders(headersFile(site)).filter(({ matches }) => matches(address));
  return Object.fromEntries(rules.flatMap(({ headers }) => headers));
};

describe('the headers for a web server of one’s own', () => {
  test.each(PATHS)('are those that hosts add, on %s', (path) => {
    const maps = headerMaps(serverSite(site, '/srv/www').headers);
    const found = maps.flatMap(({ name, values }) => {
      const hits = values.filter((entry) => new RegExp(pathExpression(entry.path)).test(path));
      // A header that two rules give would stand twice, or be the first server's choice and the second's other.
      expect(hits.length).toBeLessThanOrEqual(1);
      return hits.map(({ value }) => [name, value]);
    });
    expect(Object.fromEntries(found)).toEqual(asHosts(path));
  });

  test('stand in what is printed for each of them', () => {
    for (const { name, values } of headerMaps(serverSite(site, '/srv/www').headers)) {
      for (const { value } of values) {
        const written = value.replaceAll('"', '\\"');
        const typed = name === 'Content-Type' ? `    ${value} ` : `"${written}";`;
        expect(nginxConf(serverSite(site, '/srv/www'))).toContain(typed);
        expect(caddyfile(serverSite(site, '/srv/www'))).toContain(` ${name} "${written}"`);
      }
    }
  });

  test('send on from every former address', () => {
    const redirects = redirectsOf(site);
    expect(redirects.length).toBeGreaterThan(0);
    for (const { from, to } of redirects) {
      expect(nginxConf(serverSite(site, '/srv/www'))).toContain(`"${from}" "${to}";`);
      expect(caddyfile(serverSite(site, '/srv/www'))).toContain(`redir ${from} ${to} 301`);
    }
  });

  test('hold below a path as well', () => {
    const below = {
      ...site,
      settings: { ...site.settings, base: '/ajuda/', url: 'https://example.com/ajuda/' },
    };
    expect(nginxConf(serverSite(below, '/srv/www'))).toContain('alias /srv/www/;');
    expect(nginxConf(serverSite(below, '/srv/www'))).toContain('"~^/ajuda/hours/"');
  });
});

/** What Cloudflare Pages takes; Netlify takes more. */
describe('the files for hosts', () => {
  test('_headers has at most 100 rules, lines of at most 2,000 characters, one * a rule', () => {
    const lines = headersFile(site).split('\n');
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(rules.filter((rule) => (rule.match(/\*/g) ?? []).length > 1)).toEqual([]);
    expect(lines.filter((line) => !/^(\/\S*| {2}[A-Za-z-]+: \S.*|)$/.test(line))).toEqual([]);
  });

  test('_redirects has lines of two addresses without blanks', () => {
    for (const { from, to } of redirectsOf(site)) expect(`${from} ${to}`).toMatch(/^\/\S* \/\S*$/);
    expect(redirectsOf(site).length).toBeLessThanOrEqual(2000);
  });
});
