import type { APIRoute } from 'astro';
import { reasonsIsland } from '../../views/reasons/reasons-island.ts';
import { scriptModule } from '../../views/script-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The script of reasons and reply times with what it tells of every channel: for the pages that have a place for it. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/reasons.ts');
  return new Response(scriptModule('Reasons', reasonsIsland(await contextFor(params['locale'])), code));
};
