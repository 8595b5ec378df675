import type { Site } from '../../model/types.ts';

/** `/robots.txt`: everything may be read but the editor's part; where the sitemap is. */
export function robotsTxt(site: Site): string {
  const { base, url, admin } = site.settings;
  return [
    'User-agent: *',
    ...(admin ? [`Disallow: ${base}admin/`] : ['Disallow:']),
    '',
    `Sitemap: ${new URL('sitemap-index.xml', url).href}`,
    '',
  ].join('\n');
}
