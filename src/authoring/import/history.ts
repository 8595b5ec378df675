import type { Instant } from '../../domain/time/types.ts';
import type { ComponentStatus, Impact, IncidentStatus, MaintenanceStatus } from '../../model/types.ts';

/** A history that came from another status page, before it becomes files. Names of components are ids of ours. */
export interface History {
  /** The groups of components, for a site that has none yet. */
  readonly groups: readonly OldGroup[];
  readonly incidents: readonly OldIncident[];
  readonly maintenance: readonly OldMaintenance[];
  readonly losses: readonly Loss[];
}

/** Something that could not be carried over. */
export interface Loss {
  /** What it belonged to, as the source calls it. */
  readonly of: string;
  readonly message: string;
}

/** A group of components as another status page had it. */
export interface OldGroup {
  readonly id: string;
  readonly name: string;
  readonly apiId: string | null;
  readonly components: readonly OldComponent[];
}

/** A component as another status page had it; `apiId` is the id by which the clients of its API know it. */
export interface OldComponent {
  readonly id: string;
  readonly name: string;
  readonly apiId: string | null;
  readonly description: string | null;
  readonly showcase: boolean;
  /** A date, `2026-03-01`. */
  readonly since: string | null;
}

/** What another status page said at an instant; `components` holds the states that it gave, by our ids. */
export interface OldUpdate<Status> {
  readonly at: Instant;
  readonly status: Status;
  readonly components: ReadonlyMap<string, ComponentStatus>;
  /** Markdown that passes the gate. */
  readonly text: string;
  readonly apiId: string | null;
}

interface OldEvent {
  /** The name of its file. */
  readonly id: string;
  readonly apiId: string | null;
  readonly title: string;
  readonly summary: string;
  /** Where it stood before, as paths. */
  readonly aliases: readonly string[];
  /** Markdown that passes the gate. */
  readonly body: string;
}

/** An incident as another status page told it. */
export interface OldIncident extends OldEvent {
  readonly impact: Impact;
  /** Oldest first, each at an instant of its own. */
  readonly updates: readonly OldUpdate<IncidentStatus>[];
}

/** Planned work as another status page told it, from `from` to `until` (exclusive); `components` are our ids. */
export interface OldMaintenance extends OldEvent {
  readonly published: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly components: readonly string[];
  readonly updates: readonly OldUpdate<MaintenanceStatus>[];
}
