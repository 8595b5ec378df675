import type { APIRoute } from 'astro';
import { hasSection } from '../../../domain/sections.ts';
import {
  STATUSPAGE_PATHS,
  type StatuspagePath,
  statuspageJson,
} from '../../../feeds/statuspage/statuspage-api.ts';
import { answer } from '../../_data/answer.ts';
import { currentEdition } from '../../_data/site.ts';

/** Each document of the API, where the site tells of its status. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  if (!hasSection(site, 'status')) return [];
  return STATUSPAGE_PATHS.map((path) => ({ params: { path: path.replace(/\.json$/, '') }, props: { path } }));
};

/** `/api/v2/*.json`: the Statuspage API, in the site's default language. */
export const GET: APIRoute<{ path: StatuspagePath }> = async ({ props }) => {
  const { site, now } = await currentEdition();
  return answer(statuspageJson(site, props.path, { now }), 'json');
};
