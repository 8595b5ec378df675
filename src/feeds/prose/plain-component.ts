import { portalLink } from '../../domain/portal/portal-link.ts';
import { parseCivilDate } from '../../domain/time/epoch-day.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDateTime, formatDay } from '../../i18n/formats.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { rangeText } from '../../i18n/words/duration-text.ts';
import { zoneLabel } from '../../i18n/zone-name.ts';
import type { Channel, Department, SelfServicePlace, Site } from '../../model/types.ts';
import { channelUrl, publicAddress } from '../data/channel-address.ts';
import { scheduleList } from '../notice-schedule.ts';
import { element, link, type PlainNode } from './plain-node.ts';
import { type ProseWalk, plainNodes, type TreeNode } from './plain-prose.ts';

type Attributes = Readonly<Record<string, string>>;
type Handler = (
  attributes: Attributes,
  children: readonly PlainNode[],
  walk: ProseWalk,
) => readonly PlainNode[];

const keepChildren: Handler = (_, children) => children;
const toContact: Handler = (_, __, { context }) => [
  element('p', link(context.url('/contact/'), context.words.seeContact)),
];

/** What each component for prose becomes where only plain HTML can go. Its children are kept unless said otherwise here. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  Callout: (_, children) => [element('blockquote', ...children)],
  Channel: channel,
  ClosingDays: hoursLink,
  Date: ({ on = '' }, _, { context }) => {
    const day = parseCivilDate(on);
    return day === null ? [] : [formatDay(day, context.locale, 'full')];
  },
  Figure: ({ alt }, children, { context }) => [
    ...(alt ? [element('p', context.discreet(alt))] : []),
    ...(children.length > 0 ? [element('ol', ...children)] : []),
  ],
  Hours: hoursLink,
  Instant: ({ at = '' }, _, { context }) => instant(context, at),
  Key: (_, children) => [element('kbd', ...children)],
  Mark: (_, children) => [element('li', ...children)],
  Matrix: toContact,
  NoticeDays: (_, __, { context, notice }) => {
    if (notice === undefined) return [];
    return [element('p', `${context.t.notices.schedule}:`), scheduleList(context, notice)];
  },
  Portal: portal,
  Proofs: toContact,
  Ref: ({ to }, _, { headings, context, path }) => {
    const heading = headings.find((it) => it.slug === to);
    return heading === undefined ? [] : [link(`${context.url(path)}#${heading.slug}`, heading.text)];
  },
  ReplyTimes: replyTimes,
  Requests: toContact,
  Setting: ({ name = '', value = '' }, _, { context }) => [
    element('li', context.discreet(`${name}: ${value}`)),
  ],
  Settings: (_, children) => [element('ul', ...children.filter((child) => typeof child !== 'string'))],
  SiteLink: ({ to }, children, { context }) => {
    const found = context.site.settings.links.find((it) => it.id === to);
    if (found === undefined) return children;
    const labels: Readonly<Record<string, string>> = context.t.links;
    const label = found.label === null ? (labels[found.id] ?? found.id) : context.say(found.label);
    return [link(found.url, ...(children.length > 0 ? children : [label]))];
  },
  Tab: ({ title = '' }, children) => [element('p', element('strong', title)), ...children],
  TicketStates: toContact,
  Video: ({ url, title = '' }) => (url ? [element('p', link(url, title || url))] : []),
};

/** A component of prose in plain HTML. */
export function plainComponent(node: TreeNode, walk: ProseWalk): readonly PlainNode[] {
  const attributes = Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  const handler = (typeof node.name === 'string' && HANDLERS[node.name]) || keepChildren;
  return handler(attributes, plainNodes(node.children ?? [], walk), walk);
}

/** Addresses as text, save those of e-mail; whatever depends on the clock becomes a link to where it is shown. */
function channel(
  { of = '', show }: Attributes,
  _: readonly PlainNode[],
  { context }: ProseWalk,
): readonly PlainNode[] {
  const found = findChannel(context.site, of);
  if (found === undefined) return [];
  const address = publicAddress(found.channel);
  if (show === 'address' && address !== null) return [context.discreet(address)];
  return [link(channelUrl(context, found.department, found.channel), channelName(context, found.channel))];
}

function hoursLink(
  { of = '' }: Attributes,
  _: readonly PlainNode[],
  { context }: ProseWalk,
): readonly PlainNode[] {
  const department = context.site.departments.find((it) => it.id === of.split('/')[0]);
  if (department === undefined) return [element('p', link(context.url('/hours/'), context.t.hours.title))];
  const text = fill(context.words.seeHours, { department: context.say(department.name) });
  return [element('p', link(context.url(`/hours/${department.id}/`), text))];
}

function instant(context: ProseWalk['context'], text: string): readonly PlainNode[] {
  const at = parseInstant(text);
  if (at === null) return [];
  const { timezone } = context.site.settings;
  const { locale } = context;
  return [`${formatDateTime(at, timezone, locale, 'full')}, ${zoneLabel(timezone, at, locale)}`];
}

function portal(
  { to = 'client_area', department }: Attributes,
  children: readonly PlainNode[],
  { context }: ProseWalk,
): readonly PlainNode[] {
  const { settings, departments } = context.site;
  const place = to as SelfServicePlace | 'new_ticket';
  const text = children.length > 0 ? children : [context.t.contact.places[place]];
  if (place === 'website') return settings.website === null ? text : [link(settings.website, ...text)];
  if (settings.portal === null) return text;
  const id = department && departments.find((it) => it.id === department)?.portalDepartment;
  const { url } = portalLink(settings.portal, {
    place,
    locale: context.locale,
    ...(id && { department: id }),
  });
  return [link(url, ...text)];
}

function replyTimes({ of = '' }: Attributes, _: readonly PlainNode[], walk: ProseWalk): readonly PlainNode[] {
  const { context, notice } = walk;
  const promised = notice?.reply.get(of);
  if (promised !== undefined) return [rangeText(context, promised)];
  const channel = findChannel(context.site, of)?.channel;
  if (channel?.noReply) return [context.say(channel.noReply)];
  const { usual, peak } = channel?.reply ?? { usual: null, peak: null };
  const parts = [
    ...(usual === null ? [] : [rangeText(context, usual)]),
    ...(peak === null ? [] : [fill(context.t.hours.replyPeak, { range: rangeText(context, peak) })]),
  ];
  return parts.length > 0 ? [parts.join('; ')] : [];
}

function findChannel(site: Site, id: string): { channel: Channel; department: Department } | undefined {
  for (const department of site.departments) {
    const found = department.channels.find((it) => it.id === id);
    if (found !== undefined) return { channel: found, department };
  }
  return undefined;
}
