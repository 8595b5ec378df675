import type { Incident, Maintenance } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';
import { phasesOf } from './maintenance-phases.ts';

/** An instant at which an incident or a maintenance changes what pages and feeds say. */
export interface StatusEdge {
  readonly at: Instant;
  readonly kind: 'incident' | 'maintenance';
  readonly id: string;
}

/** When does what incidents and maintenance say change, by itself or by an update that is already written? Oldest first. */
export function statusEdges(all: {
  readonly incidents: readonly Incident[];
  readonly maintenance: readonly Maintenance[];
}): readonly StatusEdge[] {
  const edges: StatusEdge[] = [];
  for (const { id, updates } of all.incidents) {
    for (const { at } of updates) edges.push({ at, kind: 'incident', id });
    const promised = updates.at(-1)?.status === 'resolved' ? null : updates.at(-1)?.nextUpdateBy;
    if (promised !== null && promised !== undefined) edges.push({ at: promised, kind: 'incident', id });
  }
  for (const maintenance of all.maintenance) {
    const { id, published } = maintenance;
    const instants = new Set(phasesOf(maintenance).map((change) => change.at));
    for (const at of instants.add(published)) if (at !== null) edges.push({ at, kind: 'maintenance', id });
  }
  return edges.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
