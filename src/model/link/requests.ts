import { say } from '../../i18n/problems/say.ts';
import type { Fault } from '../../schemas/fields/fault.ts';
import type { RequestsData } from '../../schemas/requests.ts';
import type { Entry } from '../read/entry.ts';
import type { AcceptedChannel, Department, Locale, Request, RequestGroup, Settings } from '../types.ts';
import { type ChannelFinder, channelFinder } from './channel-finder.ts';
import type { Linking } from './linking.ts';
import { isKnown, knownOf, namesOf, refuseTwice } from './names.ts';
import { warnTopic } from './portal-warnings.ts';

type RequestData = RequestsData['requests'][number];
type Names = ReturnType<typeof namesOf>;

/** The heading of requests that name no group. */
const OTHER: RequestGroup & { readonly title: Record<Locale, string> } = {
  id: 'other',
  title: { 'pt-BR': 'Outros assuntos', 'pt-PT': 'Outros assuntos', es: 'Otros asuntos', en: 'Other matters' },
};

/** The groups of requests and the requests, in the order of the file. */
export function linkRequests(
  linking: Linking,
  departments: readonly Department[],
  settings: Settings | null,
): { readonly groups: readonly RequestGroup[]; readonly requests: readonly Request[] } {
  const entry = linking.contents.requests;
  if (entry === null) return { groups: [], requests: [] };
  const { groups = [], requests } = entry.data;
  const at = (list: 'groups' | 'requests') => (one: { id: string }, index: number) => ({
    id: one.id,
    entry,
    path: [list, index, 'id'],
  });
  refuseTwice(linking.report, say('group'), groups.map(at('groups')));
  refuseTwice(linking.report, say('request'), requests.map(at('requests')));
  const names = namesOf(linking);
  const finder = channelFinder(departments, linking);
  const linked = requests.map((data, index) => {
    refuseDeadEnds(entry, data, index, settings, linking);
    const request = linkRequest(entry, data, index, { linking, names, finder, departments });
    warnTopic(linking, entry, index, request.channels, { departments, portal: settings?.portal ?? null });
    return request;
  });
  const needsOther =
    linked.some(({ group }) => group === OTHER.id) && !groups.some(({ id }) => id === OTHER.id);
  return { groups: needsOther ? [...groups, OTHER] : groups, requests: linked };
}

interface Surroundings {
  readonly linking: Linking;
  readonly names: Names;
  readonly finder: ChannelFinder;
  readonly departments: readonly Department[];
}

function linkRequest(
  entry: Entry<RequestsData>,
  data: RequestData,
  index: number,
  { linking: { report }, names, finder, departments }: Surroundings,
): Request {
  const at = (...rest: (string | number)[]) => ['requests', index, ...rest];
  if (data.group !== undefined) isKnown(report, entry, at('group'), data.group, names.requestGroups);
  if (data.department !== undefined)
    isKnown(report, entry, at('department'), data.department, names.departments);
  const department = departments.find(({ id }) => id === data.department);
  return {
    id: data.id,
    title: data.title,
    group: data.group ?? OTHER.id,
    keywords: data.keywords ?? {},
    audience: data.audience ?? 'customers',
    department: data.department ?? null,
    channels: linkAccepted(entry, data, index, finder, report),
    why: data.why ?? null,
    otherwise: data.otherwise ?? department?.otherwise ?? null,
    urgent: data.urgent ?? false,
    needs: data.needs ?? {},
    selfService:
      data.self_service === undefined
        ? null
        : { to: data.self_service.to, path: data.self_service.path ?? null },
    articles: knownOf(report, entry, at('articles'), data.articles, names.tutorials),
    ticket: {
      subject: data.ticket?.subject ?? null,
      topic: data.ticket?.topic ?? null,
      topicName: data.ticket?.topic_name ?? null,
    },
  };
}

function linkAccepted(
  entry: Entry<RequestsData>,
  { department, channels = [] }: RequestData,
  index: number,
  finder: ChannelFinder,
  report: Linking['report'],
): readonly AcceptedChannel[] {
  if (department === undefined) return [];
  const accepted = new Map<string, AcceptedChannel>();
  for (const [place, { channel: name, requires, note, only }] of channels.entries()) {
    const refuse = (fault: Fault) => report.atField(entry, ['requests', index, 'channels', place], fault);
    const found = finder.find(name, department);
    if (found === null) continue;
    if ('code' in found) {
      refuse(found);
    } else if (found.length > 1) {
      const message = say('is {name}, of which {department} has several', { name, department });
      const fix = say('write one of {list}', { list: found.map((one) => one.key).join(', ') });
      refuse({ code: 'ambiguous-channel', message, fix });
    } else if (accepted.has(found[0].id)) {
      refuse({
        code: 'duplicate-id',
        message: say('names {id} again', { id: found[0].id }),
        fix: say('remove it'),
      });
    } else {
      const [{ id }] = found;
      accepted.set(id, { channel: id, requires: requires ?? null, note: note ?? null, only: only ?? null });
    }
  }
  return [...accepted.values()];
}

/** Reports a request that leads nowhere: to nobody, or into a portal or site that there is not. */
function refuseDeadEnds(
  entry: Entry<RequestsData>,
  { department, channels, self_service }: RequestData,
  index: number,
  settings: Settings | null,
  { report }: Linking,
): void {
  const path = ['requests', index];
  if (channels === undefined && self_service === undefined) {
    const message = say('has neither channels nor self_service, and nobody to go to');
    report.atField(entry, path, {
      code: 'request-unanswered',
      message,
      fix: say('add department: and channels:, or self_service:'),
    });
  } else if (channels !== undefined && department === undefined) {
    const message = say('has channels and no department');
    report.atField(entry, path, {
      code: 'missing-key',
      message,
      fix: say('add department: with the one that answers it'),
    });
  }
  if (settings === null) return;
  for (const place of self_service?.to ?? []) {
    const isThere = place === 'website' ? settings.website !== null : settings.portal !== null;
    if (isThere) continue;
    const key = place === 'website' ? 'website' : 'portal';
    const message = say('leads to {place}, and site.yaml names no {key}', { place, key });
    report.atField(entry, [...path, 'self_service', 'to'], {
      code: 'portal-missing',
      message,
      fix: say('add {key}: to site.yaml', { key }),
    });
  }
}
