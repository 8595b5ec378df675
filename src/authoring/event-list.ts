import { courseOf } from '../domain/incidents/incident-course.ts';
import { type MaintenancePhase, phaseAt } from '../domain/incidents/maintenance-phases.ts';
import { recordAt } from '../domain/incidents/status-record.ts';
import type { Instant } from '../domain/time/types.ts';
import type { ComponentStatus, Impact, IncidentStatus, Locale, Page, Site } from '../model/types.ts';

/** An incident or a maintenance in the list of what is open. */
export interface ListedEvent {
  readonly kind: 'incident' | 'maintenance';
  readonly id: string;
  readonly title: string;
  readonly status: IncidentStatus | MaintenancePhase;
  readonly impact: Impact;
  /** When it began; of a maintenance when it begins. */
  readonly began: Instant;
  /** When it was over; null while it is not. */
  readonly ended: Instant | null;
  readonly lastUpdate: Instant | null;
  readonly nextUpdateBy: Instant | null;
  readonly overdue: boolean;
  readonly components: ReadonlyMap<string, ComponentStatus>;
}

/**
 * What is not over at `now`, or everything known by then: incidents first, then maintenance, each with what began last
 * at its head.
 */
export function listEvents(
  site: Site,
  { now, all, locale }: { readonly now: Instant; readonly all: boolean; readonly locale: Locale },
): readonly ListedEvent[] {
  const record = recordAt(site, now);
  const titleOf = ({ id, texts }: Page) => (texts[locale] ?? texts[site.settings.defaultLocale])?.title ?? id;
  const incidents = record.incidents.flatMap((incident): ListedEvent[] => {
    const course = courseOf(incident, now);
    if (course === null) return [];
    const { status, began, resolved, lastUpdate, nextUpdateBy, overdue, components } = course;
    const facts = { status, began, ended: resolved, lastUpdate, nextUpdateBy, overdue, components };
    return [
      { kind: 'incident', id: incident.id, title: titleOf(incident), impact: incident.impact, ...facts },
    ];
  });
  const maintenance = record.maintenance.map((it): ListedEvent => {
    const status = phaseAt(it, now);
    const last = it.updates.at(-1);
    const isOver = status === 'completed' || status === 'cancelled';
    const promised = isOver ? null : (last?.nextUpdateBy ?? null);
    return {
      kind: 'maintenance',
      id: it.id,
      title: titleOf(it),
      status,
      impact: it.impact,
      began: it.from,
      ended: isOver ? (it.cancelled?.at ?? (last?.status === 'completed' ? last.at : it.until)) : null,
      lastUpdate: last?.at ?? null,
      nextUpdateBy: promised,
      overdue: promised !== null && promised < now,
      components: new Map(it.components.map((id) => [id, isOver ? 'operational' : 'under_maintenance'])),
    };
  });
  return [...incidents, ...maintenance].filter(({ ended }) => all || ended === null);
}
