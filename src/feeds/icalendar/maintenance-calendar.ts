import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import { recordAt } from '../../domain/incidents/status-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { Maintenance, Site } from '../../model/types.ts';
import { hostOf } from '../addresses.ts';
import { componentName, componentsNamed } from '../component-names.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { type CalendarEvent, calendar } from './calendar.ts';
import { utcStamp } from './moments.ts';

const MOST_EVENTS = 100;

/** Planned maintenance, past and to come, as events in UTC, the newest hundred; what was called off is cancelled. */
export function maintenanceCalendar(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  const events = recordAt(site, options.now)
    .maintenance.slice(0, MOST_EVENTS)
    .map((it) => maintenanceEvent(context, it));
  const name = fill(context.words.maintenanceCalendar, { name: site.settings.name });
  return calendar({ name, host: hostOf(site.settings), language: context.locale, now: options.now }, events);
}

function maintenanceEvent(context: FeedContext, maintenance: Maintenance): CalendarEvent {
  const { title, summary } = context.page(maintenance);
  const revision = maintenance.texts[context.site.settings.defaultLocale]?.revision ?? 1;
  const { from, until, updates } = maintenance;
  const cancelled = phaseAt(maintenance, context.now) === 'cancelled';
  const url = context.url(`/status/${maintenance.id}/`);
  const names = componentsNamed(context.site, maintenance.components).map((it) => componentName(context, it));
  return {
    id: `maintenance.${maintenance.id}`,
    when: [`DTSTART:${utcStamp(from)}`, `DTEND:${utcStamp(until)}`],
    summary: title,
    description: [
      summary,
      ...(names.length > 0 ? [`${context.t.status.affects}: ${names.join(', ')}`] : []),
      fill(context.words.moreAt, { url }),
    ].join('\n'),
    url,
    sequence: revision - 1 + updates.length + (cancelled ? 1 : 0),
    cancelled,
    transparent: true,
    categories: names,
  };
}
