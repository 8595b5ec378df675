import type { APIRoute } from 'astro';
import { llmsTxt } from '../../feeds/markdown/llms-txt.ts';
import { answer } from '../_data/answer.ts';
import { feedPaths, feedRequest } from '../_data/endpoint.ts';

/** In every language of every site. */
export const getStaticPaths = () => feedPaths(() => true);

/** `/llms.txt` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(llmsTxt(site, options), 'txt');
};
