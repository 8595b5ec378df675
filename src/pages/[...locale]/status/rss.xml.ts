import type { APIRoute } from 'astro';
import { statusRss } from '../../../feeds/rss/status-rss.ts';
import { hasSection } from '../../../views/sections.ts';
import { answer } from '../../_data/answer.ts';
import { feedPaths, feedRequest } from '../../_data/endpoint.ts';

export const getStaticPaths = () => feedPaths((site) => hasSection(site, 'status'));

/** `/status/rss.xml` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(statusRss(site, options), 'rss');
};
