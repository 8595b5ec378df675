import type { ComponentStatus, Incident, IncidentStatus } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';

/** How an incident has gone so far. */
export interface IncidentCourse {
  readonly status: IncidentStatus;
  readonly began: Instant;
  /** Since when it has been resolved; null while it is open (again). */
  readonly resolved: Instant | null;
  /** Since when it has been monitored, of the last time that it was; null where it never was. */
  readonly monitored: Instant | null;
  readonly lastUpdate: Instant;
  /** Milliseconds from its beginning to its end, or to `now` while it is open. */
  readonly lasted: number;
  /** What the last update promised, while it is open. */
  readonly nextUpdateBy: Instant | null;
  readonly overdue: boolean;
  /** All components that it has named, with the state last said of each. */
  readonly components: ReadonlyMap<string, ComponentStatus>;
}

/** How has an incident gone up to `now`? Null before its first update. Updates after `now` do not exist yet. */
export function courseOf(incident: Incident, now: Instant): IncidentCourse | null {
  const updates = incident.updates.filter((update) => update.at <= now);
  const [first, last] = [updates[0], updates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const open = last.status !== 'resolved';
  const resolved = open ? null : startOfLastRun(updates, 'resolved');
  const nextUpdateBy = open ? last.nextUpdateBy : null;
  const components = new Map<string, ComponentStatus>();
  for (const update of updates) {
    if (update.status === 'resolved') for (const id of components.keys()) components.set(id, 'operational');
    for (const [id, status] of update.components) components.set(id, status);
  }
  return {
    status: last.status,
    began: first.at,
    resolved,
    monitored: startOfLastRun(updates, 'monitoring'),
    lastUpdate: last.at,
    lasted: (resolved ?? now) - first.at,
    nextUpdateBy,
    overdue: nextUpdateBy !== null && nextUpdateBy < now,
    components,
  };
}

/** Which incidents are not resolved at `now`? In the order given. */
export function openIncidents(incidents: readonly Incident[], now: Instant): readonly Incident[] {
  return incidents.filter((incident) => {
    const course = courseOf(incident, now);
    return course !== null && course.status !== 'resolved';
  });
}

function startOfLastRun(
  updates: readonly { readonly at: Instant; readonly status: IncidentStatus }[],
  status: IncidentStatus,
): Instant | null {
  let index = updates.findLastIndex((update) => update.status === status);
  while (index > 0 && updates[index - 1]?.status === status) index -= 1;
  return updates[index]?.at ?? null;
}
