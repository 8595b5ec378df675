import type { APIRoute } from 'astro';
import { sitemapIndex } from '../feeds/site-files/sitemap.ts';
import { answer } from './_data/answer.ts';
import { currentEdition } from './_data/site.ts';

/** `/sitemap-index.xml` */
export const GET: APIRoute = async () => answer(sitemapIndex((await currentEdition()).site), 'xml');
