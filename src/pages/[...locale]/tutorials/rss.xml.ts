import type { APIRoute } from 'astro';
import { hasSection } from '../../../domain/sections.ts';
import { tutorialsRss } from '../../../feeds/rss/tutorials-rss.ts';
import { answer } from '../../_data/answer.ts';
import { feedPaths, feedRequest } from '../../_data/endpoint.ts';

/** Where the site has tutorials. */
export const getStaticPaths = () => feedPaths((site) => hasSection(site, 'tutorials'));

/** `/tutorials/rss.xml` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(tutorialsRss(site, options), 'rss');
};
