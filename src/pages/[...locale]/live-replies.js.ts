import type { APIRoute } from 'astro';
import { repliesIsland } from '../../views/reasons/replies-island.ts';
import { scriptModule } from '../../views/script-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The script of replies with the targets of every channel: for the pages that say when what is written is answered. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

/** Its text in the language of the path. */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/replies.ts');
  return new Response(scriptModule('Replies', repliesIsland(await contextFor(params['locale'])), code));
};
