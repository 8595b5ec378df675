import type { APIRoute } from 'astro';
import { scriptModule } from '../../views/script-module.ts';
import { searchIsland } from '../../views/search/search-island.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The script of the search with the words and texts of its language; a page loads it when its box is first used. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

/** `/search.js` */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/search.ts');
  return new Response(scriptModule('SearchData', searchIsland(await contextFor(params['locale'])), code));
};
