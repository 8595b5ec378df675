import { effectsThrough } from '../../domain/incidents/component-effects.ts';
import { courseOf } from '../../domain/incidents/incident-course.ts';
import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import { worstStatus } from '../../domain/incidents/severity.ts';
import type { DiaryEntry } from '../../domain/incidents/status-diary.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { ComponentStatus, Impact, Incident, Maintenance } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';
import { componentNames } from './components-named.ts';
import { lastedText } from './lasted.ts';
import { statusRecordOf } from './status-record.ts';
import { workSpan } from './work-span.ts';

/** An incident or a maintenance as one line of a list. */
export interface EventLine {
  readonly id: string;
  readonly href: string;
  readonly title: LocalText;
  readonly began: Instant;
  /** Where it stands: `resolved`, `completed`, `investigating`. */
  readonly state: string;
  readonly stateText: string;
  /** The worst state that it brought, for its mark, with its word. */
  readonly worst: string;
  readonly worstText: string;
  /** `3 h 4 min`; null while it goes on, of what never took place, and of what was told only when it was over. */
  readonly lasted: string | null;
  readonly components: string;
}

const MINUTE = 60_000;

const STATUS_OF_IMPACT: Readonly<Record<Impact, string>> = {
  none: 'none',
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
};

/** An incident as one line; its mark is the worst state that it brought, else its impact. */
export function incidentLine(context: Context, incident: Incident): EventLine {
  const { t, now, href } = context;
  const course = courseOf(incident, now);
  if (course === null) throw new Error(`${incident.id} has no update yet`);
  const ids = [...course.components.keys()];
  const worst = worstOf(context, incident.id, ids);
  return {
    id: incident.id,
    href: href(`/status/${incident.id}/`),
    title: textOf(context, incident).title,
    began: course.began,
    state: course.status,
    stateText: t.status.incidentStates[course.status],
    worst: worst === 'operational' ? STATUS_OF_IMPACT[incident.impact] : worst,
    worstText: worst === 'operational' ? t.status.impacts[incident.impact] : t.status.componentStates[worst],
    lasted: course.resolved === null || course.lasted < MINUTE ? null : lastedText(context, course.lasted),
    components: componentNames(context, ids),
  };
}

/** A maintenance as one line. */
export function maintenanceLine(context: Context, maintenance: Maintenance): EventLine {
  const { t, now, href } = context;
  const phase = phaseAt(maintenance, now);
  const work = workOf(context, maintenance);
  return {
    id: maintenance.id,
    href: href(`/status/${maintenance.id}/`),
    title: textOf(context, maintenance).title,
    began: phase === 'cancelled' ? (maintenance.cancelled?.at ?? maintenance.from) : maintenance.from,
    state: phase,
    stateText: t.status.maintenanceStates[phase],
    worst: phase === 'cancelled' ? 'cancelled' : 'maintenance',
    worstText: t.status.maintenance,
    lasted: phase === 'completed' ? lastedText(context, work) : null,
    components: componentNames(context, maintenance.components),
  };
}

/** What the diary or the archive lists, as one line. */
export function entryLine(context: Context, entry: DiaryEntry): EventLine {
  return entry.kind === 'incident' ? incidentLine(context, entry.it) : maintenanceLine(context, entry.it);
}

/** The worst state in which an incident put any of these components. */
export function worstOf(
  context: Pick<Context, 'site' | 'now'>,
  eventId: string,
  componentIds: readonly string[],
): ComponentStatus {
  const record = statusRecordOf(context);
  const effects = componentIds.flatMap((id) => effectsThrough(record, eventId, id));
  return worstStatus(effects.map(({ status }) => status));
}

function workOf({ now }: Context, maintenance: Maintenance): number {
  const span = workSpan(maintenance, now);
  return span === null ? maintenance.until - maintenance.from : span.until - span.from;
}
