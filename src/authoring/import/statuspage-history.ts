import { apiId } from '../../feeds/statuspage/ids.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { ComponentStatus } from '../../model/types.ts';
import { isName, readSitePath } from '../../schemas/fields/names.ts';
import { IMPACTS, INCIDENT_STATUSES } from '../../schemas/incidents.ts';
import { MAINTENANCE_STATUSES } from '../../schemas/maintenance.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { datedName } from '../new-file.ts';
import type { SiteFacts } from '../site-facts.ts';
import { broughtComponents, type ComponentIndex, freeName } from './component-index.ts';
import { firstSentence } from './first-sentence.ts';
import type { History, Loss, OldIncident, OldMaintenance } from './history.ts';
import { type Fields, fieldsOf, instantIn, listIn, textIn, wordIn } from './json-fields.ts';
import { settledUpdates } from './settled-updates.ts';
import { componentFinder, statuspageGroups } from './statuspage-components.ts';
import type { Documents } from './statuspage-documents.ts';
import { bodyMarkdown, statuspageUpdates, type UpdateReading } from './statuspage-updates.ts';

type States = ReadonlyMap<string, ComponentStatus>;

/** What reading an event needs besides the event. */
interface Reading {
  readonly site: SiteFacts;
  readonly losses: Loss[];
  /** The address of the page, to tell this project's own API by. */
  readonly pageUrl: string;
  readonly find: UpdateReading<string>['find'];
  readonly taken: Set<string>;
}

/** The history that the documents of a Statuspage API tell; `written` are the components that the content has already. */
export function statuspageHistory(
  documents: Documents,
  site: SiteFacts,
  written: ComponentIndex | null,
): History {
  const losses: Loss[] = [];
  const all = [...documents.values()].map(fieldsOf);
  const page = fieldsOf(all[0]?.['page']);
  const groups = statuspageGroups(each(all, 'components'), textIn(page, 'name') ?? 'Services', losses);
  const index = written ?? broughtComponents(groups);
  const reading: Reading = {
    site,
    losses,
    pageUrl: textIn(page, 'url') ?? '',
    find: componentFinder(index, losses),
    taken: new Set(['history', 'components']),
  };
  const incidents = each(all, 'incidents').flatMap((one) => incidentOf(one, reading));
  const maintenance = each(all, 'scheduled_maintenances').flatMap((one) => maintenanceOf(one, reading));
  const most = listIn(fieldsOf(documents.get('incidents.json')), 'incidents').length;
  if (most >= 50)
    losses.push({
      of: 'incidents.json',
      message: 'holds the 50 latest incidents: older ones are not in this API',
    });
  return { groups, incidents, maintenance, losses };
}

/** The things of all documents under a key, each id once, in the order of the first document that has them. */
function each(documents: readonly Fields[], key: string): readonly Fields[] {
  const seen = new Map<string, Fields>();
  for (const document of documents) {
    for (const thing of listIn(document, key)) {
      const id = textIn(thing, 'id') ?? JSON.stringify(thing);
      if (!seen.has(id)) seen.set(id, thing);
    }
  }
  return [...seen.values()];
}

function incidentOf(incident: Fields, reading: Reading): readonly OldIncident[] {
  const { site, losses } = reading;
  const head = headOf(
    incident,
    'incident',
    instantIn(incident, 'started_at') ?? instantIn(incident, 'created_at') ?? 0,
    reading,
  );
  const note = (message: string) => losses.push({ of: head.title, message });
  const all = listIn(incident, 'incident_updates');
  const words = messagesOf(site.defaultLocale).status.incidentStates;
  const raw = statuspageUpdates(all, {
    ...head.texts,
    statuses: INCIDENT_STATUSES,
    wordFor: (status) => words[status],
    find: reading.find,
    implied: (status, before): States =>
      status === 'resolved' ? new Map([...before.keys()].map((id) => [id, 'operational'])) : before,
    note,
  });
  const { updates, notes } = settledUpdates(raw, 'resolved', 'monitoring');
  notes.forEach(note);
  const [first] = updates;
  if (first === undefined) {
    note('has no update, and is left out');
    return [];
  }
  const impact = wordIn(incident, 'impact', IMPACTS);
  if (impact === null) note(`its impact is ${String(incident['impact'])}: none here`);
  const began = instantIn(incident, 'started_at');
  if (began !== null && began < first.at)
    note(`began ${new Date(began).toISOString()}: here it begins with its first update`);
  const named = withoutStates(incident, updates, reading, note);
  const postmortem = all.find(({ status }) => status === 'postmortem');
  const body = textIn(postmortem ?? {}, 'body') ?? textIn(incident, 'postmortem_body');
  return [
    {
      ...head.page,
      summary: firstSentence(oldestBody(all), head.title),
      impact: impact ?? 'none',
      updates: [{ ...first, components: named }, ...updates.slice(1)],
      body: body === null ? '' : bodyMarkdown(body, head.texts.isPlain).text,
    },
  ];
}

/** The components of the first update; those that the incident lists and no update gives a state are degraded from there on. */
function withoutStates(
  incident: Fields,
  updates: readonly { readonly components: States }[],
  { find }: Reading,
  note: (message: string) => void,
): States {
  const first = updates[0]?.components ?? new Map();
  if (updates.some(({ components }) => components.size > 0)) return first;
  const listed = listIn(incident, 'components').flatMap(
    (component) => find(textIn(component, 'id'), textIn(component, 'name') ?? '') ?? [],
  );
  if (listed.length === 0) return first;
  const state = incident['impact'] === 'none' ? 'operational' : 'degraded_performance';
  note(`says no states of ${listed.join(', ')}: ${state} here`);
  return new Map(listed.map((id) => [id, state]));
}

function maintenanceOf(it: Fields, reading: Reading): readonly OldMaintenance[] {
  const { site, losses } = reading;
  const from = instantIn(it, 'scheduled_for');
  const until = instantIn(it, 'scheduled_until');
  if (from === null || until === null || until <= from) {
    losses.push({
      of: textIn(it, 'name') ?? '?',
      message: 'has no beginning before its end, and is left out',
    });
    return [];
  }
  const head = headOf(it, 'maintenance', from, reading);
  const note = (message: string) => losses.push({ of: head.title, message });
  const components = listIn(it, 'components').flatMap(
    (component) => reading.find(textIn(component, 'id'), textIn(component, 'name') ?? '') ?? [],
  );
  const words = messagesOf(site.defaultLocale).status.maintenanceStates;
  let underway = false;
  const all = listIn(it, 'incident_updates');
  const raw = statuspageUpdates(all, {
    ...head.texts,
    statuses: MAINTENANCE_STATUSES,
    wordFor: (status) => words[status],
    find: reading.find,
    implied: (status, before): States => {
      const was = underway;
      underway = status === 'in_progress' || status === 'verifying';
      if (underway && was) return before;
      const state = underway ? 'under_maintenance' : 'operational';
      return new Map(
        [...before.keys(), ...components].map((id) => [
          id,
          components.includes(id) || !underway ? state : (before.get(id) ?? state),
        ]),
      );
    },
    note,
  });
  const known = raw.filter(
    ({ status, at }) =>
      status !== 'scheduled' || !raw.some((other) => other.status !== 'scheduled' && other.at === at),
  );
  if (known.length < raw.length)
    note('was announced at the very instant at which it began: that update is left out');
  const { updates, notes } = settledUpdates(known, 'completed', 'verifying');
  notes.forEach(note);
  const first = updates[0]?.at ?? from;
  return [
    {
      ...head.page,
      summary: firstSentence(oldestBody(all), head.title),
      body: '',
      published: Math.min(instantIn(it, 'created_at') ?? first, first),
      from,
      until,
      components,
      updates,
    },
  ];
}

/** What an incident and a maintenance have in common; one of this project's own keeps the name of its file. */
function headOf(
  event: Fields,
  kind: 'incident' | 'maintenance',
  at: number,
  { site, pageUrl, taken }: Reading,
) {
  const title = cleanLine(textIn(event, 'name') ?? '') || kind;
  const link = textIn(event, 'shortlink') ?? '';
  const ownName =
    pageUrl !== '' && link.startsWith(pageUrl) ? link.slice(pageUrl.length).replace(/\/$/, '') : '';
  const isOurs = isName(ownName) && /\/status\/$/.test(pageUrl);
  const id = freeName(isOurs ? ownName : datedName(at, { title }, kind, site), kind, taken);
  const apiIdOfSource = textIn(event, 'id');
  const isKept =
    apiIdOfSource !== null && /^[a-z0-9]{4,40}$/.test(apiIdOfSource) && apiIdOfSource !== apiId(kind, id);
  const former = apiIdOfSource === null ? null : readSitePath(`/incidents/${apiIdOfSource}/`);
  return {
    title,
    page: {
      id,
      title,
      apiId: isKept ? apiIdOfSource : null,
      aliases: isOurs || former === null || !('value' in former) ? [] : [former.value],
    },
    texts: { eventId: id, isPlain: isOurs },
  };
}

function oldestBody(updates: readonly Fields[]): string {
  const dated = updates.toSorted(
    (a, b) =>
      (instantIn(a, 'display_at') ?? instantIn(a, 'created_at') ?? 0) -
      (instantIn(b, 'display_at') ?? instantIn(b, 'created_at') ?? 0),
  );
  return cleanText(withoutTags(textIn(dated[0] ?? {}, 'body') ?? ''));
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, ' ');
}
