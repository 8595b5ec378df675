import type { ComponentStatus, Impact, IncidentStatus, MaintenanceStatus } from '../../model/types.ts';

// The shapes of the Statuspage API, version 2, as its clients read them. Times are ISO 8601 in UTC.

/** The status page itself; `time_zone` is the site's, by its IANA name. */
export interface ApiPage {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly time_zone: string;
  /** The instant of the build. */
  readonly updated_at: string;
}

/**
 * A component, or, where `group` is true, a group of them; `start_date` is a civil date, `position` counts from 1
 * within the group.
 */
export interface ApiComponent {
  readonly id: string;
  readonly name: string;
  readonly status: ComponentStatus;
  readonly created_at: string;
  readonly updated_at: string;
  readonly position: number;
  readonly description: string | null;
  readonly showcase: boolean;
  readonly start_date: string | null;
  readonly group_id: string | null;
  readonly page_id: string;
  readonly group: boolean;
  readonly only_show_if_degraded: boolean;
  /** The ids of its children, of a group alone. */
  readonly components?: readonly string[];
}

/** What an update changed of a component, whose id is `code`. */
export interface ApiAffectedComponent {
  readonly code: string;
  /** `Group - Component`. */
  readonly name: string;
  readonly old_status: ComponentStatus;
  readonly new_status: ComponentStatus;
}

/** What was said of an incident or of planned work; all three times are the instant at which it was said. */
export interface ApiUpdate<Status> {
  readonly id: string;
  readonly incident_id: string;
  readonly body: string;
  readonly status: Status;
  readonly created_at: string;
  readonly updated_at: string;
  readonly display_at: string;
  readonly affected_components: readonly ApiAffectedComponent[] | null;
  readonly deliver_notifications: boolean;
  readonly custom_tweet: null;
  readonly tweet_id: null;
}

interface ApiHappening<Status, Weight> {
  readonly id: string;
  readonly name: string;
  readonly shortlink: string;
  readonly page_id: string;
  readonly status: Status;
  readonly impact: Weight;
  readonly created_at: string;
  readonly updated_at: string;
  readonly started_at: string;
  readonly monitoring_at: string | null;
  readonly resolved_at: string | null;
  /** Newest first. */
  readonly incident_updates: readonly ApiUpdate<Status>[];
  readonly components: readonly ApiComponent[];
  readonly reminder_intervals: null;
}

/** An incident with all its updates. */
export type ApiIncident = ApiHappening<IncidentStatus, Impact>;

/** Planned work with all its updates, from `scheduled_for` to `scheduled_until` (exclusive). */
export interface ApiMaintenance extends ApiHappening<MaintenanceStatus, 'maintenance'> {
  readonly scheduled_for: string;
  readonly scheduled_until: string;
}

/** The one state of everything, for a badge: how bad it is, and the same in English words. */
export interface ApiStatus {
  readonly indicator: Impact | 'maintenance';
  readonly description: string;
}
