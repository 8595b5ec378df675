import { type PhaseChange, phasesOf } from '../../domain/incidents/maintenance-phases.ts';
import { recordAt } from '../../domain/incidents/status-record.ts';
import type { Instant } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import type { ComponentStatus, Incident, Maintenance } from '../../model/types.ts';
import { updateAnchor } from '../addresses.ts';
import { componentName, componentsNamed } from '../component-names.ts';
import type { FeedContext } from '../feed-context.ts';
import { escapeHtml } from '../prose/html-text.ts';
import { moment, phaseParagraphs, updateHtml } from '../update-words.ts';
import { type FeedEntry, MOST_ENTRIES } from './rss-feed.ts';

/** An entry that is put into words only where the feed has room for it. */
interface Step {
  readonly order: Instant;
  readonly entry: () => FeedEntry;
}

/**
 * The newest updates of incidents and steps of maintenance up to now, as many as a feed holds; of one component,
 * where given.
 */
export function statusEntries(context: FeedContext, componentId?: string): readonly FeedEntry[] {
  const record = recordAt(context.site, context.now);
  const steps = [
    ...record.incidents
      .filter((it) => componentId === undefined || touches(it, componentId))
      .flatMap((incident) => incidentSteps(context, incident)),
    ...record.maintenance
      .filter(
        (it) => componentId === undefined || it.components.includes(componentId) || touches(it, componentId),
      )
      .flatMap((maintenance) => maintenanceSteps(context, maintenance)),
  ];
  return steps
    .sort((a, b) => b.order - a.order)
    .slice(0, MOST_ENTRIES)
    .map(({ entry }) => entry());
}

function touches({ updates }: Incident | Maintenance, componentId: string): boolean {
  return updates.some((update) => update.components.has(componentId));
}

function incidentSteps(context: FeedContext, incident: Incident): readonly Step[] {
  return incident.updates.map((update) => ({
    order: update.at,
    entry: () => incidentEntry(context, incident, update),
  }));
}

function incidentEntry(
  context: FeedContext,
  incident: Incident,
  update: Incident['updates'][number],
): FeedEntry {
  const { t } = context;
  const path = `/status/${incident.id}/`;
  return {
    guid: `incident:${incident.id}:${new Date(update.at).toISOString()}`,
    title: `${context.page(incident).title}: ${t.status.incidentStates[update.status]}`,
    url: `${context.url(path)}#${updateAnchor(update.at)}`,
    at: update.at,
    html: () =>
      [
        updateHtml(context, update, path),
        affectedHtml(context, update.components),
        nextUpdateHtml(context, update),
      ].join(''),
    categories: namesOf(
      context,
      incident.updates.flatMap((it) => [...it.components.keys()]),
    ),
  };
}

function maintenanceSteps(context: FeedContext, maintenance: Maintenance): readonly Step[] {
  return phasesOf(maintenance)
    .filter(({ at }) => at === null || at <= context.now)
    .map((change) => ({
      order: change.at ?? maintenance.from,
      entry: () => maintenanceEntry(context, maintenance, change),
    }));
}

function maintenanceEntry(context: FeedContext, maintenance: Maintenance, change: PhaseChange): FeedEntry {
  const { t } = context;
  const path = `/status/${maintenance.id}/`;
  const { at, phase } = change;
  return {
    guid: `maintenance:${maintenance.id}:${at === null ? phase : new Date(at).toISOString()}`,
    title: `${context.page(maintenance).title}: ${t.status.maintenanceStates[phase]}`,
    url: `${context.url(path)}${at === null ? '' : `#${updateAnchor(at)}`}`,
    at,
    order: at ?? maintenance.from,
    html: () => phaseHtml(context, maintenance, change),
    categories: namesOf(context, maintenance.components),
  };
}

function phaseHtml(context: FeedContext, maintenance: Maintenance, change: PhaseChange): string {
  const path = `/status/${maintenance.id}/`;
  if (change.update !== null) {
    return updateHtml(context, change.update, path) + affectedHtml(context, change.update.components);
  }
  return phaseParagraphs(context, maintenance, change)
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('');
}

function affectedHtml(context: FeedContext, components: ReadonlyMap<string, ComponentStatus>): string {
  const { t } = context;
  const items = componentsNamed(context.site, components.keys()).map((component) => {
    const state = t.status.componentStates[components.get(component.id) ?? 'operational'];
    return `<li>${escapeHtml(`${componentName(context, component)}: ${state}`)}</li>`;
  });
  return items.length === 0 ? '' : `<p>${escapeHtml(t.status.affects)}:</p><ul>${items.join('')}</ul>`;
}

function nextUpdateHtml(context: FeedContext, { nextUpdateBy }: Incident['updates'][number]): string {
  if (nextUpdateBy === null) return '';
  return `<p>${escapeHtml(fill(context.t.status.nextUpdate, { time: moment(context, nextUpdateBy) }))}</p>`;
}

function namesOf(context: FeedContext, ids: readonly string[]): readonly string[] {
  return componentsNamed(context.site, ids).map((component) => componentName(context, component));
}
