import type { APIRoute } from 'astro';
import { reasonWords } from '../../views/reasons/reason-words.ts';
import { scriptModule } from '../../views/script-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The script of reasons with the words of a language: for the pages that have a place for them; they bring their own sentences. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

/** `/live-reasons.js` */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/reasons.ts');
  const words = reasonWords(await contextFor(params['locale']));
  return new Response(scriptModule('Reasons', { words }, code));
};
