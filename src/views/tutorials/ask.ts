import { portalLink } from '../../domain/portal/portal-link.ts';
import type { PortalAddress } from '../../domain/portal/types.ts';
import { type AcceptedWay, routeOf } from '../../domain/requests/request-route.ts';
import { absoluteAddressOf } from '../../feeds/addresses.ts';
import { fill } from '../../i18n/fill.ts';
import type { Request, Tutorial } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { type ChannelRow, channelRow } from '../hours/channel-rows.ts';
import { textOf } from '../page-text.ts';
import { tutorialPath } from './article-item.ts';

/** Where somebody goes whom the article did not help. */
export interface AskView {
  /** The requests that it concerns, each with its own page. */
  readonly requests: readonly { readonly href: string; readonly title: LocalText }[];
  readonly department: { readonly id: string; readonly name: LocalText; readonly href: string } | null;
  /** The channels that take these requests at that department, the best first. */
  readonly channels: readonly ChannelRow[];
  /** The form of the portal that already knows department and article; null where no ticket is taken. */
  readonly ticket: PortalAddress | null;
  readonly contactHref: string;
}

/** Whom to ask about an article: the department of the first request that names it or that it names. */
export function askView(context: Context, tutorial: Tutorial): AskView {
  const { site, pick, href, locale } = context;
  const requests = requestsAbout(context, tutorial);
  const routes = requests.map((request) => routeOf(site, request, locale));
  const department = routes.find((route) => route.department !== null)?.department ?? null;
  const ways = routes
    .flatMap(({ accepted }) => accepted)
    .filter((way) => way.department.id === department?.id);
  const channels = new Map(ways.map(({ channel }) => [channel.id, channel]));
  return {
    requests: requests.map(({ id, title }) => ({ href: href(`/contact/${id}/`), title: pick(title) })),
    department: department && {
      id: department.id,
      name: pick(department.name),
      href: href(`/hours/${department.id}/`),
    },
    channels: [...channels.values()].map((channel) => channelRow(context, channel)),
    ticket: ticketAbout(context, tutorial, ways, requests),
    contactHref: href('/contact/'),
  };
}

/** The requests that an article names, in its order, then those that name it, each once. */
function requestsAbout({ site }: Context, { id, requests }: Tutorial): readonly Request[] {
  const named = requests.flatMap((name) => site.requests.find((request) => request.id === name) ?? []);
  return [...new Set([...named, ...site.requests.filter(({ articles }) => articles.includes(id))])];
}

function ticketAbout(
  context: Context,
  tutorial: Tutorial,
  ways: readonly AcceptedWay[],
  requests: readonly Request[],
): PortalAddress | null {
  const { site, locale, t } = context;
  const way = ways.find(({ channel }) => channel.kind === 'ticket');
  const { portal } = site.settings;
  if (way === undefined) return null;
  if (way.channel.page !== null) return { url: way.channel.page, exact: true };
  if (portal === null) return null;
  const request = requests.find(({ channels }) => channels.some(({ channel }) => channel === way.channel.id));
  return portalLink(portal, {
    place: 'new_ticket',
    department: way.department.portalDepartment,
    topic: request?.ticket.topic ?? null,
    subject: fill(t.tutorials.ticketSubject, { title: textOf(context, tutorial).title.text }),
    message: absoluteAddressOf(site.settings, locale, tutorialPath(tutorial)),
    article: tutorial.id,
    locale,
  });
}
