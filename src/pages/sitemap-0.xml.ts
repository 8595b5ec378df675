import type { APIRoute } from 'astro';
import { sitePages } from '../feeds/site-files/site-pages.ts';
import { sitemap } from '../feeds/site-files/sitemap.ts';
import { answer } from './_data/answer.ts';
import { currentEdition } from './_data/site.ts';

/** `/sitemap-0.xml` */
export const GET: APIRoute = async () => {
  const { site, now } = await currentEdition();
  return answer(sitemap(site, sitePages(site, now)), 'xml');
};
