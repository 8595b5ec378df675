import type { Site } from '../../model/types.ts';
import { absoluteAddressOf } from '../addresses.ts';
import { escapeHtml } from '../prose/html-text.ts';
import type { SitePage } from './site-pages.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `/sitemap-index.xml`: names the one sitemap. */
export function sitemapIndex(site: Site): string {
  const location = new URL('sitemap-0.xml', site.settings.url).href;
  return `${DECLARATION}\n<sitemapindex xmlns="${SITEMAP}"><sitemap><loc>${escapeHtml(location)}</loc></sitemap></sitemapindex>\n`;
}

/** `/sitemap-0.xml`: each page in each language in which it is written, with its other languages beside it. */
export function sitemap(site: Site, pages: readonly SitePage[]): string {
  const { settings } = site;
  const entries = pages.flatMap(({ path, locales }) => {
    const alternates = locales.map((locale) => alternate(locale, absoluteAddressOf(settings, locale, path)));
    const original = alternate('x-default', absoluteAddressOf(settings, settings.defaultLocale, path));
    const links = locales.length > 1 ? [...alternates, original].join('') : '';
    return locales.map(
      (locale) => `<url><loc>${escapeHtml(absoluteAddressOf(settings, locale, path))}</loc>${links}</url>`,
    );
  });
  return `${DECLARATION}\n<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

function alternate(hreflang: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}"/>`;
}
