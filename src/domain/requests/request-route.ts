import type {
  AcceptedChannel,
  Channel,
  Department,
  Locale,
  Proof,
  Request,
  SelfServicePlace,
  Settings,
  Site,
  Text,
} from '../../model/types.ts';
import { portalLink } from '../portal/portal-link.ts';
import type { PortalAddress } from '../portal/types.ts';

/** A way that a request may take. */
export interface AcceptedWay {
  readonly channel: Channel;
  readonly department: Department;
  /** The request's own proof, else the channel's. */
  readonly requires: Proof | null;
  readonly note: Text | null;
  /** When alone this way is accepted; null: always. */
  readonly only: Text | null;
}

/** Where somebody does it alone. */
export interface SelfServiceLink extends PortalAddress {
  readonly place: SelfServicePlace;
}

/** Where a request belongs, whatever the time. */
export interface RequestRoute {
  readonly request: Request;
  readonly department: Department | null;
  /** The best first; empty where there is self-service alone. */
  readonly accepted: readonly AcceptedWay[];
  /** The other channels of its department: not by these. */
  readonly notAccepted: readonly Channel[];
  readonly selfService: readonly SelfServiceLink[];
  /** What happens to a request that comes another way: its own text, else the department's, else its best channel's. */
  readonly otherwise: Text | null;
}

/** Which ways does a request take, which not, and where does somebody do it alone? */
export function routeOf(site: Site, request: Request, locale?: Locale): RequestRoute {
  const department = site.departments.find((it) => it.id === request.department) ?? null;
  const accepted = request.channels.flatMap((it) => acceptedWay(site, it));
  const ids = new Set(accepted.map((it) => it.channel.id));
  return {
    request,
    department,
    accepted,
    notAccepted: department?.channels.filter((channel) => !ids.has(channel.id)) ?? [],
    selfService: selfServiceLinks(site.settings, request, locale),
    otherwise: request.otherwise ?? department?.otherwise ?? accepted[0]?.channel.otherwise ?? null,
  };
}

/** Where does the form for a new ticket stand that knows a request's department and topic? Null without a portal. */
export function ticketLink(
  settings: Settings,
  way: Pick<AcceptedWay, 'department'>,
  want: { readonly request?: Request; readonly locale?: Locale; readonly article?: string | null } = {},
): PortalAddress | null {
  if (settings.portal === null) return null;
  const { request, locale, article = null } = want;
  const subject = request?.ticket.subject;
  return portalLink(settings.portal, {
    place: 'new_ticket',
    department: way.department.portalDepartment,
    topic: request?.ticket.topic ?? null,
    subject: (locale && subject?.[locale]) ?? subject?.[settings.defaultLocale] ?? null,
    article,
    ...(locale && { locale }),
  });
}

function acceptedWay(site: Site, accepted: AcceptedChannel): AcceptedWay[] {
  for (const department of site.departments) {
    const channel = department.channels.find((it) => it.id === accepted.channel);
    if (channel === undefined) continue;
    const { note, only } = accepted;
    return [{ channel, department, requires: accepted.requires ?? channel.requires, note, only }];
  }
  return [];
}

function selfServiceLinks(settings: Settings, request: Request, locale?: Locale): readonly SelfServiceLink[] {
  return (request.selfService?.to ?? []).flatMap((place): SelfServiceLink[] => {
    if (place === 'website') {
      return settings.website === null ? [] : [{ place, url: settings.website, exact: true }];
    }
    if (settings.portal === null) return [];
    return [{ place, ...portalLink(settings.portal, { place, ...(locale && { locale }) }) }];
  });
}
