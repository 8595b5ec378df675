import type { Drafts } from '../check-drafts.ts';
import { cleanLine } from '../clean-text.ts';
import { pageText } from '../page-text.ts';
import type { SiteFacts } from '../site-facts.ts';
import { exactInstant } from '../written-instant.ts';
import { type YamlValue, yamlText } from '../yaml-text.ts';
import type { History, OldIncident, OldMaintenance, OldUpdate } from './history.ts';

/** The files of a history, by their paths below the content folder; components.yaml only where it is wanted. */
export function historyFiles(history: History, site: SiteFacts, withComponents: boolean): Drafts {
  const files = new Map<string, string>();
  if (withComponents && history.groups.length > 0) files.set('components.yaml', componentsText(history));
  for (const incident of history.incidents)
    files.set(`incidents/${incident.id}.mdx`, incidentText(incident, site));
  for (const it of history.maintenance) files.set(`maintenance/${it.id}.mdx`, maintenanceText(it, site));
  return files;
}

function componentsText({ groups }: History): string {
  return yamlText({
    groups: groups.map(({ id, name, apiId, components }) => ({
      id,
      name: cleanLine(name),
      api_id: apiId ?? undefined,
      components: components.map((component) => ({
        id: component.id,
        name: cleanLine(component.name),
        description: component.description === null ? undefined : cleanLine(component.description),
        showcase: component.showcase ? undefined : false,
        since: component.since ?? undefined,
        api_id: component.apiId ?? undefined,
      })),
    })),
  });
}

function incidentText(incident: OldIncident, site: SiteFacts): string {
  return pageText(
    { ...headOf(incident), impact: incident.impact, updates: updatesOf(incident.updates, site) },
    incident.body,
  );
}

function maintenanceText(it: OldMaintenance, { timezone, ...site }: SiteFacts): string {
  const data = {
    ...headOf(it),
    published: exactInstant(it.published, timezone),
    from: exactInstant(it.from, timezone),
    until: exactInstant(it.until, timezone),
    components: it.components.length === 0 ? undefined : it.components,
    updates: it.updates.length === 0 ? undefined : updatesOf(it.updates, { timezone, ...site }),
  };
  return pageText(data, it.body);
}

function headOf({ title, summary, aliases, apiId }: OldIncident | OldMaintenance) {
  return {
    title: cleanLine(title),
    summary: cleanLine(summary),
    aliases: aliases.length === 0 ? undefined : aliases,
    api_id: apiId ?? undefined,
  };
}

function updatesOf(updates: readonly OldUpdate<string>[], { timezone }: SiteFacts): YamlValue {
  return updates.map(({ at, status, components, text, apiId }) => ({
    at: exactInstant(at, timezone),
    status,
    api_id: apiId ?? undefined,
    components: components.size === 0 ? undefined : Object.fromEntries(components),
    text,
  }));
}
