import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { buildJson } from '../../feeds/data/build-json.ts';
import { hoursJson } from '../../feeds/data/hours-json.ts';
import { requestsJson } from '../../feeds/data/requests-json.ts';
import { commitOf } from '../../publish/commit.ts';
import { answer } from '../_data/answer.ts';
import { contentDir, currentEdition } from '../_data/site.ts';

/** Always the build; hours and requests where the site has departments and requests. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  const data = ['build'];
  if (site.departments.length > 0) data.push('hours');
  if (site.requests.length > 0) data.push('requests');
  return data.map((name) => ({ params: { data: name } }));
};

/** `/api/build.json`, `/api/hours.json`, `/api/requests.json`: in the site's default language. */
export const GET: APIRoute = async ({ params }) => {
  const { site, now } = await currentEdition();
  switch (params['data']) {
    case 'hours':
      return answer(hoursJson(site, { now }), 'json');
    case 'requests':
      return answer(requestsJson(site, { now }), 'json');
    default:
      return answer(buildJson(site, { now, commit: await commitOf(resolve(contentDir())) }), 'json');
  }
};
