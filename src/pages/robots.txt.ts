import type { APIRoute } from 'astro';
import { robotsTxt } from '../feeds/site-files/robots-txt.ts';
import { answer } from './_data/answer.ts';
import { currentEdition } from './_data/site.ts';

/** `/robots.txt` */
export const GET: APIRoute = async () => answer(robotsTxt((await currentEdition()).site), 'txt');
