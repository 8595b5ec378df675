import type { APIRoute } from 'astro';
import { hasSection } from '../../../domain/sections.ts';
import { noticesRss } from '../../../feeds/rss/notices-rss.ts';
import { answer } from '../../_data/answer.ts';
import { feedPaths, feedRequest } from '../../_data/endpoint.ts';

/** Where the site publishes notices. */
export const getStaticPaths = () => feedPaths((site) => hasSection(site, 'notices'));

/** `/notices/rss.xml` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(noticesRss(site, options), 'rss');
};
