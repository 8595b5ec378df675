import type { APIRoute } from 'astro';
import { hasSection } from '../../../domain/sections.ts';
import { statusFeed } from '../../../feeds/status-feeds.ts';
import { answer } from '../../_data/answer.ts';
import { feedPaths, feedRequest } from '../../_data/endpoint.ts';

/** Where the site tells of its status. */
export const getStaticPaths = () => feedPaths((site) => hasSection(site, 'status'));

/** `/status/atom.xml` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(statusFeed(site, 'atom', options), 'atom');
};
