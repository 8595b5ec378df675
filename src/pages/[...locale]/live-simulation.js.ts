import type { APIRoute } from 'astro';
import { simulationModule } from '../../views/simulation-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The script that shows a page as at another instant, loaded where `?at=` asks for one. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

/** `/live-simulation.js` */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/simulation.ts');
  return new Response(simulationModule(await contextFor(params['locale']), code));
};
