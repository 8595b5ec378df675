import type { APIRoute } from 'astro';
import { componentFeed } from '../../../../../feeds/status-feeds.ts';
import { answer } from '../../../../_data/answer.ts';
import { feedRequest } from '../../../../_data/endpoint.ts';
import { statusParams } from '../../../../_data/status.ts';

/** For each component. */
export const getStaticPaths = () =>
  statusParams((site) => site.components.flatMap(({ components }) => components.map(({ id }) => ({ id }))));

/** `/status/components/<id>/atom.xml` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(componentFeed(site, 'atom', request.params['id'] ?? '', options), 'atom');
};
