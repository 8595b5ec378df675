import type { APIRoute } from 'astro';
import { needsModule } from '../../views/contact/needs-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, currentEdition, localeParams } from '../_data/site.ts';

/** The script that suggests needs, with the words by which each is found: loaded when the field is used. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  return site.requests.length > 0 ? (await localeParams()).map((params) => ({ params })) : [];
};

/** `/needs.js` */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/needs.ts');
  return new Response(needsModule(await contextFor(params['locale']), code));
};
