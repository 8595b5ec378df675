import type { Incident, Maintenance } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';

/** Incidents and maintenance as they were known at one instant. */
export interface StatusRecord {
  /** Those with an update by then; each has only the updates made by then. Newest first. */
  readonly incidents: readonly Incident[];
  /** Those published by then; updates and cancellation only where made by then. Newest first. */
  readonly maintenance: readonly Maintenance[];
}

/** What was known at `now`? Updates of later date do not exist yet; all other questions about status take the answer. */
export function recordAt(
  all: { readonly incidents: readonly Incident[]; readonly maintenance: readonly Maintenance[] },
  now: Instant,
): StatusRecord {
  return {
    incidents: all.incidents
      .map((incident) => incidentAt(incident, now))
      .filter((it) => it.updates.length > 0),
    maintenance: all.maintenance
      .filter((it) => it.published === null || it.published <= now)
      .map((it) => maintenanceAt(it, now)),
  };
}

/** What of this incident was known at `now`? Without an update by then it has none. */
export function incidentAt(incident: Incident, now: Instant): Incident {
  if (incident.updates.every((update) => update.at <= now)) return incident;
  return { ...incident, updates: incident.updates.filter((update) => update.at <= now) };
}

/** What of this maintenance was known at `now`, apart from whether it was published? */
export function maintenanceAt(maintenance: Maintenance, now: Instant): Maintenance {
  const { cancelled } = maintenance;
  return {
    ...maintenance,
    updates: maintenance.updates.filter((update) => update.at <= now),
    cancelled: cancelled !== null && cancelled.at <= now ? cancelled : null,
  };
}
