import {
  isUnderway,
  type MaintenancePhase,
  phaseAt,
  phasesOf,
} from '../../domain/incidents/maintenance-phases.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { ComponentStatus, Maintenance, MaintenanceStatus } from '../../model/types.ts';
import { phaseText } from '../update-words.ts';
import { AffectedComponents } from './affected-components.ts';
import { apiComponentsOf } from './api-components.ts';
import type { ApiContext } from './api-context.ts';
import { apiId, apiIdOf } from './ids.ts';
import type { ApiMaintenance } from './types.ts';

const MOST_MAINTENANCES = 50;

/** The fifty newest maintenances, whatever their state. */
export function apiMaintenances(context: ApiContext): readonly ApiMaintenance[] {
  return newestFirst(context)
    .slice(0, MOST_MAINTENANCES)
    .map((it) => apiMaintenance(context, it));
}

/** Those to come, the nearest first. */
export function upcomingApiMaintenances(context: ApiContext): readonly ApiMaintenance[] {
  return newestFirst(context)
    .filter((it) => phaseAt(it, context.now) === 'scheduled')
    .reverse()
    .map((it) => apiMaintenance(context, it));
}

/** Those under way, the first to begin first. */
export function activeApiMaintenances(context: ApiContext): readonly ApiMaintenance[] {
  return newestFirst(context)
    .filter((it) => isUnderway(phaseAt(it, context.now)))
    .reverse()
    .map((it) => apiMaintenance(context, it));
}

function newestFirst({ record }: ApiContext): readonly Maintenance[] {
  return [...record.maintenance].sort((a, b) => b.from - a.from || (a.id < b.id ? -1 : 1));
}

/** Statuspage has no word for what was called off: it counts as completed, and its last update says what happened. */
function apiStatus(phase: MaintenancePhase): MaintenanceStatus {
  return phase === 'cancelled' ? 'completed' : phase;
}

function apiMaintenance(context: ApiContext, maintenance: Maintenance): ApiMaintenance {
  const { now } = context;
  const { from, until } = maintenance;
  const id = apiIdOf('maintenance', maintenance);
  const changes = phasesOf(maintenance).filter(({ at }) => at === null || at <= now);
  const created = Math.min(maintenance.published ?? Math.min(from, now), changes[0]?.at ?? now);
  const affected = new AffectedComponents(context);
  let underway = false;
  const updates = changes.map((change) => {
    const at = formatInstant(change.at ?? created);
    const said = new Map<string, ComponentStatus>();
    const implied = isUnderway(change.phase) ? 'under_maintenance' : 'operational';
    // What an update said of a component holds while the work goes on; only its beginning and its end speak of all.
    if (!underway || implied === 'operational')
      for (const it of maintenance.components) said.set(it, implied);
    for (const [component, status] of change.update?.components ?? []) said.set(component, status);
    underway = isUnderway(change.phase);
    return {
      id:
        change.update?.apiId ??
        apiId('update', `${maintenance.id}:${change.at === null ? change.phase : at}`),
      incident_id: id,
      body: phaseText(context, maintenance, change),
      status: apiStatus(change.phase),
      created_at: at,
      updated_at: at,
      display_at: at,
      affected_components: affected.next(said, underway ? null : 'operational'),
      deliver_notifications: false,
      custom_tweet: null,
      tweet_id: null,
    };
  });
  const last = changes.at(-1);
  const ended = last?.phase === 'completed' || last?.phase === 'cancelled';
  const verifying = changes.findLast((change) => change.phase === 'verifying')?.at ?? null;
  return {
    id,
    name: context.page(maintenance).title,
    shortlink: context.url(`/status/${maintenance.id}/`),
    page_id: context.pageId,
    status: apiStatus(last?.phase ?? 'scheduled'),
    impact: 'maintenance',
    created_at: formatInstant(created),
    updated_at: formatInstant(last?.at ?? created),
    started_at: formatInstant(created),
    monitoring_at: verifying === null ? null : formatInstant(verifying),
    resolved_at: ended && last.at !== null ? formatInstant(last.at) : null,
    scheduled_for: formatInstant(from),
    scheduled_until: formatInstant(until),
    incident_updates: updates.reverse(),
    components: apiComponentsOf(context, affected.ids),
    reminder_intervals: null,
  };
}
