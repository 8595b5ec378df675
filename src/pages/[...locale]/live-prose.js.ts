import type { APIRoute } from 'astro';
import { scriptModule } from '../../views/script-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The scripts of an editor's text with their words, for pages whose text has something to copy or to enlarge. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

/** `/live-prose.js` */
export const GET: APIRoute = async ({ params }) => {
  const { t } = await contextFor(params['locale']);
  const { copy, copied, close } = t.prose;
  return new Response(
    scriptModule('ProseTexts', { copy, copied, close }, await bundleOf('src/client/prose.ts')),
  );
};
