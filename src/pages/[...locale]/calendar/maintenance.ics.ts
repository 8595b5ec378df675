import type { APIRoute } from 'astro';
import { maintenanceCalendar } from '../../../feeds/icalendar/maintenance-calendar.ts';
import { answer } from '../../_data/answer.ts';
import { feedPaths, feedRequest } from '../../_data/endpoint.ts';

/** Where any work is or was planned. */
export const getStaticPaths = () => feedPaths((site) => site.maintenance.length > 0);

/** `/calendar/maintenance.ics` */
export const GET: APIRoute = async (request) => {
  const { site, options } = await feedRequest(request);
  return answer(maintenanceCalendar(site, options), 'ics');
};
