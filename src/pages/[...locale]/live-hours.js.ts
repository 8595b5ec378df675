import type { APIRoute } from 'astro';
import { hoursModule } from '../../views/hours/hours-module.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, localeParams } from '../_data/site.ts';

/** The script of hours with the table of every channel: for pages that show a state far down, and load it there. */
export const getStaticPaths = async () => (await localeParams()).map((params) => ({ params }));

/** `/live-hours.js` */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/hours.ts');
  return new Response(hoursModule(await contextFor(params['locale']), code));
};
