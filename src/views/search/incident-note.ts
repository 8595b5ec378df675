import { courseOf, type IncidentCourse } from '../../domain/incidents/incident-course.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { Incident, Maintenance } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** What stands beside an incident that was found: the date on which it began and, once it is over, that it is. */
export function incidentNote(
  { site, locale, t }: Context,
  { began, resolved }: Pick<IncidentCourse, 'began' | 'resolved'>,
): string {
  const date = formatDate(began, site.settings.timezone, locale);
  return resolved === null ? date : `${date} · ${t.status.incidentStates.resolved}`;
}

/** The same for the page of an incident or a maintenance; of a maintenance the date for which it is planned. */
export function eventNote(
  context: Context,
  event:
    | { readonly kind: 'incident'; readonly it: Incident }
    | { readonly kind: 'maintenance'; readonly it: Maintenance },
): string {
  if (event.kind === 'maintenance') {
    const { site, locale, t } = context;
    return `${t.status.maintenance} · ${formatDate(event.it.from, site.settings.timezone, locale)}`;
  }
  const course = courseOf(event.it, context.now);
  return course === null ? '' : incidentNote(context, course);
}
