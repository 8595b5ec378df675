import type { EpochDay, Instant } from '../../domain/time/types.ts';
import type { Page, Prose } from './pages.ts';
import type { Locale, Text } from './text.ts';

/** How far the work on an incident is, from first to last. */
export type IncidentStatus = 'investigating' | 'identified' | 'monitoring' | 'resolved';
/** How far planned work is, from first to last; without updates the clock decides. */
export type MaintenanceStatus = 'scheduled' | 'in_progress' | 'verifying' | 'completed';
/** How a component is, from well to worst, and planned work. */
export type ComponentStatus =
  | 'operational'
  | 'degraded_performance'
  | 'partial_outage'
  | 'major_outage'
  | 'under_maintenance';
/** How bad an incident is, from no effect to the worst. */
export type Impact = 'none' | 'minor' | 'major' | 'critical';

/** A thing that the status API knows by an id: its own where it came with one; null: made from its name. */
export interface WithApiId {
  readonly apiId?: string | null;
}

/** What was said of an incident or of planned work at an instant, and what changed with it. */
export interface Update<Status> extends WithApiId {
  readonly at: Instant;
  readonly status: Status;
  /** New states of components, by component id; only what changes. */
  readonly components: ReadonlyMap<string, ComponentStatus>;
  /** Channels of ours that go down or come up, by channel id. */
  readonly channels: ReadonlyMap<string, 'down' | 'up'>;
  readonly nextUpdateBy: Instant | null;
  /** Markdown by language: the tree, and the source for feeds. */
  readonly text: Readonly<Partial<Record<Locale, Prose>>>;
}

/** Something that is or was broken, told by its updates. */
export interface Incident extends Page, WithApiId {
  readonly impact: Impact;
  /** Sorted by `at`, oldest first. */
  readonly updates: readonly Update<IncidentStatus>[];
}

/** Planned work from `from` to `until` (exclusive). */
export interface Maintenance extends Page, WithApiId {
  readonly from: Instant;
  readonly until: Instant;
  readonly impact: Impact;
  readonly components: readonly string[];
  /** Sorted by `at`, oldest first; empty: the states follow from the clock. */
  readonly updates: readonly Update<MaintenanceStatus>[];
  readonly cancelled: { readonly at: Instant; readonly text: Text | null } | null;
  /** When it became known: the first update, or the time written as `published`; null: always known. */
  readonly published: Instant | null;
}

/**
 * A part of the service whose state is shown; `since` is the civil date from which its history counts, null: always.
 */
export interface Component extends WithApiId {
  readonly id: string;
  readonly group: string;
  readonly name: Text;
  readonly description: Text | null;
  readonly departments: readonly string[];
  readonly requests: readonly string[];
  readonly articles: readonly string[];
  readonly showcase: boolean;
  readonly since: EpochDay | null;
}

/** Components that stand together under one name, in the order written. */
export interface ComponentGroup extends WithApiId {
  readonly id: string;
  readonly name: Text;
  readonly components: readonly Component[];
}
