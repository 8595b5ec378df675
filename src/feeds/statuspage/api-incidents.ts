import { courseOf } from '../../domain/incidents/incident-course.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Incident } from '../../model/types.ts';
import { updateText } from '../update-words.ts';
import { AffectedComponents } from './affected-components.ts';
import { apiComponentsOf } from './api-components.ts';
import type { ApiContext } from './api-context.ts';
import { apiId, apiIdOf } from './ids.ts';
import type { ApiIncident } from './types.ts';

const MOST_INCIDENTS = 50;

/** The incidents that are not resolved, newest first. */
export function unresolvedApiIncidents(context: ApiContext): readonly ApiIncident[] {
  return sorted(context)
    .filter((incident) => incident.updates.at(-1)?.status !== 'resolved')
    .flatMap((incident) => apiIncident(context, incident));
}

/** The fifty newest incidents, resolved or not. */
export function apiIncidents(context: ApiContext): readonly ApiIncident[] {
  return sorted(context)
    .slice(0, MOST_INCIDENTS)
    .flatMap((incident) => apiIncident(context, incident));
}

function sorted({ record }: ApiContext): readonly Incident[] {
  const began = (incident: Incident) => incident.updates[0]?.at ?? 0;
  return [...record.incidents].sort((a, b) => began(b) - began(a) || (a.id < b.id ? -1 : 1));
}

function apiIncident(context: ApiContext, incident: Incident): readonly ApiIncident[] {
  const course = courseOf(incident, context.now);
  if (course === null) return [];
  const id = apiIdOf('incident', incident);
  const path = `/status/${incident.id}/`;
  const affected = new AffectedComponents(context);
  const updates = incident.updates.map((update) => {
    const at = formatInstant(update.at);
    return {
      id: update.apiId ?? apiId('update', `${incident.id}:${at}`),
      incident_id: id,
      body: updateText(context, update, path),
      status: update.status,
      created_at: at,
      updated_at: at,
      display_at: at,
      affected_components: affected.next(
        update.components,
        update.status === 'resolved' ? 'operational' : null,
      ),
      deliver_notifications: false,
      custom_tweet: null,
      tweet_id: null,
    };
  });
  const { began, lastUpdate, monitored, resolved, status } = course;
  return [
    {
      id,
      name: context.page(incident).title,
      shortlink: context.url(path),
      page_id: context.pageId,
      status,
      impact: incident.impact,
      created_at: formatInstant(began),
      updated_at: formatInstant(lastUpdate),
      started_at: formatInstant(began),
      monitoring_at: monitored === null ? null : formatInstant(monitored),
      resolved_at: resolved === null ? null : formatInstant(resolved),
      incident_updates: updates.reverse(),
      components: apiComponentsOf(context, affected.ids),
      reminder_intervals: null,
    },
  ];
}
