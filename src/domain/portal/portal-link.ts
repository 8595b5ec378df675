import type { Portal, PortalKind } from '../../model/types.ts';
import { freshdesk } from './freshdesk.ts';
import { osticket } from './osticket.ts';
import { messageStart, subjectLine, withQuery } from './query.ts';
import { filledTemplate, isTemplate } from './template.ts';
import type { PortalAdapter, PortalAddress, PortalWant } from './types.ts';
import { whmcs } from './whmcs.ts';
import { zendesk } from './zendesk.ts';

const nothing: PortalAdapter = {
  isId: () => true,
  places: () => null,
  ticketForm: () => null,
  ticketQuery: () => ({ query: [], exact: true }),
};

const ADAPTERS: Readonly<Record<PortalKind, PortalAdapter>> = {
  whmcs,
  zendesk,
  freshdesk,
  osticket,
  custom: nothing,
};

/** The kinds of portal that are known, by the name in `site.yaml`. */
export const PORTAL_KINDS = Object.keys(ADAPTERS) as readonly PortalKind[];

/**
 * Which address of the portal leads to a place? One that the content gives comes before the kind's own; what has
 * no address falls back to the client area, which `exact` tells. A plain link: no customer's data, subject cut to
 * 150 characters.
 *
 * @example portalLink(whmcs, { place: 'new_ticket', department: '3' }) // …/submitticket.php?step=2&deptid=3
 * @example portalLink(whmcs, { place: 'cancel' }) // …/clientarea.php, exact: false
 */
export function portalLink(portal: Portal, want: PortalWant): PortalAddress {
  const tidy = tidied(portal, want);
  return found(portal, tidy) ?? { url: clientArea(portal, tidy).url, exact: want.place === 'client_area' };
}

/** Whether an id of a department or subject can be one of this kind of portal. */
export function isPortalId(portal: Pick<Portal, 'kind'>, id: string): boolean {
  return ADAPTERS[portal.kind].isId(id);
}

/** Subject and message within their bounds; an id that the portal cannot have is as good as none. */
function tidied(portal: Portal, want: PortalWant): PortalWant {
  const { department, topic, subject, message } = want;
  const known = (id: string | null | undefined) => (id && !isPortalId(portal, id) ? null : id);
  return {
    ...want,
    ...(department !== undefined && { department: known(department) ?? null }),
    ...(topic !== undefined && { topic: known(topic) ?? null }),
    ...(subject && { subject: subjectLine(subject) }),
    ...(message && { message: messageStart(message) }),
  };
}

function found(portal: Portal, want: PortalWant): PortalAddress | null {
  const adapter = ADAPTERS[portal.kind];
  const given = portal.addresses[want.place];
  if (given !== undefined && isTemplate(given)) return filledTemplate(given, want);
  if (want.place === 'new_ticket') {
    const form = given ?? absolute(portal, adapter.ticketForm(want));
    if (form === null) return null;
    const { query, exact } = adapter.ticketQuery(want);
    return { url: withQuery(form, query), exact };
  }
  if (given !== undefined) return { url: given, exact: true };
  const own = absolute(portal, adapter.places(want.place, want));
  return own === null ? null : { url: own, exact: true };
}

function clientArea(portal: Portal, want: PortalWant): { readonly url: string } {
  return found(portal, { ...want, place: 'client_area' }) ?? { url: portal.url };
}

/** A path under the portal's address, whether or not that ends in a slash. */
function absolute(portal: Portal, path: string | null): string | null {
  if (path === null) return null;
  return `${portal.url.replace(/[?#].*$/s, '').replace(/\/*$/, '/')}${path}`;
}
