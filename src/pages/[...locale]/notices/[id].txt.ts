import type { APIRoute } from 'astro';
import { lifeOf } from '../../../domain/notices/life.ts';
import { noticeText } from '../../../feeds/notice-text.ts';
import { answer } from '../../_data/answer.ts';
import { feedRequest } from '../../_data/endpoint.ts';
import { localisedPaths } from '../../_data/site.ts';

/** For each notice that is published by now, withdrawn and past ones too. */
export const getStaticPaths = () =>
  localisedPaths((site, now) =>
    site.notices.filter((notice) => lifeOf(notice, now) !== 'unpublished').map(({ id }) => ({ id })),
  );

/** `/notices/<id>.txt` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(noticeText(site, request.params['id'] ?? '', options), 'txt');
};
