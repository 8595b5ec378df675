import type { APIRoute } from 'astro';
import { hoursCalendar } from '../../../../feeds/icalendar/hours-calendar.ts';
import { answer } from '../../../_data/answer.ts';
import { feedRequest } from '../../../_data/endpoint.ts';
import { localisedPaths } from '../../../_data/site.ts';

/** For each department. */
export const getStaticPaths = () =>
  localisedPaths((site) => site.departments.map(({ id }) => ({ department: id })));

/** `/calendar/hours/<department>.ics` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(hoursCalendar(site, request.params['department'] ?? '', options), 'ics');
};
