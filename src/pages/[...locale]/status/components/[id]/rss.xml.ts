import type { APIRoute } from 'astro';
import { componentRss } from '../../../../../feeds/rss/status-rss.ts';
import { answer } from '../../../../_data/answer.ts';
import { feedRequest } from '../../../../_data/endpoint.ts';
import { statusParams } from '../../../../_data/status.ts';

export const getStaticPaths = () =>
  statusParams((site) => site.components.flatMap(({ components }) => components.map(({ id }) => ({ id }))));

/** `/status/components/<id>/rss.xml` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(componentRss(site, request.params['id'] ?? '', options), 'rss');
};
