import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/feeds/site-files/headers-file.ts';
import { robotsTxt } from '../../src/feeds/site-files/robots-txt.ts';
import { securityTxt } from '../../src/feeds/site-files/security-txt.ts';
import { sitePages } from '../../src/feeds/site-files/site-pages.ts';
import { sitemap, sitemapIndex } from '../../src/feeds/site-files/sitemap.ts';
import { siteOf } from '../support/hand-built-site.ts';
import { NOW, sample } from './sample-site.ts';

const helpSite = siteOf({ settings: { url: 'https://example.com/help/', base: '/help/' } });

describe('security.txt', () => {
  test('names the contact, an end within a year, the languages and itself', () => {
    expect(securityTxt(sample, { now: NOW })).toBe(
      [
        'Contact: mailto:security@example.com',
        'Expires: 2027-09-17T00:00:00.000Z',
        'Preferred-Languages: pt, es, en',
        'Canonical: https://suporte.example.com/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('does not exist without a contact', () => {
    expect(securityTxt(helpSite, { now: NOW })).toBeNull();
  });
});

describe('the sitemap', () => {
  const pages = sitePages(sample, NOW);
  const xml = sitemap(sample, pages);

  test('has every page that is published, in the languages in which it is written', () => {
    const locales = Object.fromEntries(pages.map((page) => [page.path, page.locales]));
    expect(locales['/hours/support/']).toEqual(['pt-BR', 'es', 'en']);
    expect(locales['/notices/special-hours/']).toEqual(['pt-BR', 'en']);
    expect(locales['/status/solved/']).toEqual(['pt-BR']);
    expect(locales['/status/history/2026/']).toBeDefined();
    expect(locales['/notices/future/']).toBeUndefined();
    expect(locales['/tutorials/']).toBeUndefined();
  });

  test('names the other languages of a page beside it', () => {
    expect(xml).toContain(
      '<url><loc>https://suporte.example.com/en/notices/special-hours/</loc>' +
        '<xhtml:link rel="alternate" hreflang="pt-BR" href="https://suporte.example.com/notices/special-hours/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://suporte.example.com/en/notices/special-hours/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://suporte.example.com/notices/special-hours/"/></url>',
    );
    expect(xml).toContain('<url><loc>https://suporte.example.com/status/solved/</loc></url>');
  });

  test('stands under the base of the site', () => {
    expect(sitemapIndex(helpSite)).toContain('<loc>https://example.com/help/sitemap-0.xml</loc>');
    expect(sitemap(helpSite, [{ path: '/', locales: ['es'] }])).toContain(
      '<loc>https://example.com/help/es/</loc>',
    );
  });
});

describe('robots.txt', () => {
  test('names the sitemap and keeps the editor’s part out', () => {
    expect(robotsTxt(helpSite)).toBe(
      'User-agent: *\nDisallow: /help/admin/\n\nSitemap: https://example.com/help/sitemap-index.xml\n',
    );
  });
});

describe('the headers', () => {
  const rules = new Map(
    headersFile(sample)
      .split(/\n(?=\/)/)
      .map((block) => {
        const [path = '', ...lines] = block.trim().split('\n');
        return [path, lines.map((line) => line.trim())];
      }),
  );

  test('forbid frames on every part but the one made for them', () => {
    const none = "Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    for (const path of ['/', '/hours/*', '/es/status/*', '/en/', '/404.html', '/admin/*']) {
      expect(rules.get(path)).toContain(none);
    }
    expect(rules.get('/*')?.join()).not.toContain('Content-Security-Policy');
    expect(rules.get('/en/embed/*')).toContain(
      "Content-Security-Policy: frame-ancestors 'self' https://example.com https://cliente.example.com; base-uri 'none'; object-src 'none'",
    );
  });

  test('name no script sources, which would narrow the policy of the pages', () => {
    expect(headersFile(sample)).not.toMatch(/script-src|default-src/);
  });

  test('open the API and the feeds to other sites, for a short while', () => {
    for (const path of ['/api/*', '/status/rss.xml', '/es/notices/rss.xml', '/calendar/*']) {
      expect(rules.get(path)).toEqual([
        'Access-Control-Allow-Origin: *',
        'Cache-Control: public, max-age=60, must-revalidate',
      ]);
    }
  });

  test('stay below the hundred rules that hosts allow, with four languages', () => {
    const site = siteOf({ settings: { locales: ['pt-BR', 'pt-PT', 'es', 'en'] } });
    expect(headersFile(site).split(/\n(?=\/)/).length).toBeLessThan(100);
  });

  test('stand under the base of the site', () => {
    for (const line of headersFile(helpSite)
      .split('\n')
      .filter((it) => it.startsWith('/'))) {
      expect(line).toMatch(/^\/help\//);
    }
  });
});
