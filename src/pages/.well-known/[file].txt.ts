import type { APIRoute } from 'astro';
import { securityTxt } from '../../feeds/site-files/security-txt.ts';
import { answer } from '../_data/answer.ts';
import { currentEdition } from '../_data/site.ts';

/** Only where the site names somebody to tell of a weakness. */
export const getStaticPaths = async () => {
  const { site } = await currentEdition();
  return site.settings.security === null ? [] : [{ params: { file: 'security' } }];
};

/** `/.well-known/security.txt` */
export const GET: APIRoute = async () => {
  const { site, now } = await currentEdition();
  return answer(securityTxt(site, { now }), 'txt');
};
