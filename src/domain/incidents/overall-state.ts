import type { Component, ComponentStatus, Impact } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';
import { componentStateAt } from './component-states.ts';
import { courseOf, openIncidents } from './incident-course.ts';
import { worstStatus } from './severity.ts';
import type { StatusRecord } from './status-record.ts';

/** How bad the worst of all states is, in the words of the Statuspage API. */
export type Indicator = Impact | 'maintenance';

/** The one state of everything: Statuspage's indicator and its English description. */
export interface OverallState {
  readonly indicator: Indicator;
  readonly description: string;
  /** The worst state behind it, for pages that say it in their own words. */
  readonly worst: ComponentStatus;
}

const STATES: Readonly<Record<ComponentStatus, Omit<OverallState, 'worst'>>> = {
  operational: { indicator: 'none', description: 'All Systems Operational' },
  under_maintenance: { indicator: 'maintenance', description: 'Service Under Maintenance' },
  degraded_performance: { indicator: 'minor', description: 'Partially Degraded Service' },
  partial_outage: { indicator: 'major', description: 'Partial System Outage' },
  major_outage: { indicator: 'critical', description: 'Major System Outage' },
};

const STATUS_OF_IMPACT: Readonly<Record<Impact, ComponentStatus>> = {
  none: 'operational',
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
};

/** Which of Statuspage's indicators stands for this worst state? */
export function indicatorOf(worst: ComponentStatus): Indicator {
  return STATES[worst].indicator;
}

/**
 * How are things as a whole at `now`? The worst component decides; an open incident that has never named a
 * component speaks through its impact, or a site without components would call everything operational.
 */
export function overallState(
  record: StatusRecord,
  components: readonly Component[],
  now: Instant,
): OverallState {
  const worst = worstStatus([
    ...components.map((component) => componentStateAt(record, component.id, now)),
    ...openIncidents(record.incidents, now)
      .filter((incident) => courseOf(incident, now)?.components.size === 0)
      .map((incident) => STATUS_OF_IMPACT[incident.impact]),
  ]);
  return { ...STATES[worst], worst };
}
