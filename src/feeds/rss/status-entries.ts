import { courseOf } from '../../domain/incidents/incident-course.ts';
import { type PhaseChange, phasesOf } from '../../domain/incidents/maintenance-phases.ts';
import { recordAt } from '../../domain/incidents/status-record.ts';
import { fill } from '../../i18n/fill.ts';
import type { ComponentStatus, Incident, Maintenance } from '../../model/types.ts';
import { updateAnchor } from '../addresses.ts';
import { componentName, componentsNamed } from '../component-names.ts';
import type { FeedContext } from '../feed-context.ts';
import { escapeHtml } from '../prose/html-text.ts';
import { moment, phaseParagraphs, updateHtml } from '../update-words.ts';
import type { FeedEntry } from './rss-feed.ts';

/** Every update of every incident and every step of every maintenance up to now; of one component, where given. */
export function statusEntries(context: FeedContext, componentId?: string): readonly FeedEntry[] {
  const record = recordAt(context.site, context.now);
  return [
    ...record.incidents
      .filter((it) => componentId === undefined || courseOf(it, context.now)?.components.has(componentId))
      .flatMap((incident) => incidentEntries(context, incident)),
    ...record.maintenance
      .filter((it) => componentId === undefined || touches(it, componentId))
      .flatMap((maintenance) => maintenanceEntries(context, maintenance)),
  ];
}

function touches({ components, updates }: Maintenance, componentId: string): boolean {
  return components.includes(componentId) || updates.some((update) => update.components.has(componentId));
}

function incidentEntries(context: FeedContext, incident: Incident): readonly FeedEntry[] {
  const { t } = context;
  const { title } = context.page(incident);
  const path = `/status/${incident.id}/`;
  return incident.updates.map((update) => ({
    guid: `incident:${incident.id}:${new Date(update.at).toISOString()}`,
    title: `${title}: ${t.status.incidentStates[update.status]}`,
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
  }));
}

function maintenanceEntries(context: FeedContext, maintenance: Maintenance): readonly FeedEntry[] {
  const { t } = context;
  const { title } = context.page(maintenance);
  const path = `/status/${maintenance.id}/`;
  return phasesOf(maintenance)
    .filter(({ at }) => at === null || at <= context.now)
    .map((change) => ({
      guid: `maintenance:${maintenance.id}:${change.at === null ? change.phase : new Date(change.at).toISOString()}`,
      title: `${title}: ${t.status.maintenanceStates[change.phase]}`,
      url: `${context.url(path)}${change.at === null ? '' : `#${updateAnchor(change.at)}`}`,
      at: change.at,
      order: change.at ?? maintenance.from,
      html: () => phaseHtml(context, maintenance, change),
      categories: namesOf(context, maintenance.components),
    }));
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
