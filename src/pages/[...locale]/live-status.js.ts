import type { APIRoute } from 'astro';
import { hasSection } from '../../domain/sections.ts';
import { scriptModule } from '../../views/script-module.ts';
import { statusIsland } from '../../views/status-island.ts';
import { bundleOf } from '../_data/bundle.ts';
import { contextFor, currentEdition, localeParams } from '../_data/site.ts';

/** The script of the status line with its texts, for pages that load it after their own text. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  return hasSection(site, 'status') ? (await localeParams()).map((params) => ({ params })) : [];
};

/** `/live-status.js` */
export const GET: APIRoute = async ({ params }) => {
  const code = await bundleOf('src/client/status.ts');
  return new Response(scriptModule('Status', statusIsland(await contextFor(params['locale'])), code));
};
