import type { APIRoute } from 'astro';
import { categoryMarkdown } from '../../../feeds/markdown/category-markdown.ts';
import { answer } from '../../_data/answer.ts';
import { feedRequest } from '../../_data/endpoint.ts';
import { localisedPaths } from '../../_data/site.ts';

/** For each category of tutorials. */
export const getStaticPaths = () =>
  localisedPaths(({ categories }) => categories.map(({ id }) => ({ category: id })));

/** `/tutorials/<category>.md` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  const category = site.categories.find(({ id }) => id === request.params['category']);
  return answer(category === undefined ? null : categoryMarkdown(site, category, options), 'md');
};
