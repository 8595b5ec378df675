import { portalLink } from '../domain/portal/portal-link.ts';
import type { Channel, Department } from '../model/types.ts';
import type { Context } from './context.ts';

/** How a channel is reached. */
export interface ChannelLink {
  readonly href: string;
  /** What it says: the address itself, or what one does there. */
  readonly text: string;
  /** The number or address itself, where there is one that a reader may take with him. */
  readonly copy: string | null;
  /** An address that must not stand in the page as plain text. */
  readonly secret: boolean;
  /** False where the portal has no address for just this and the link leads to the nearest page. */
  readonly exact: boolean;
}

/** What a message through a channel can carry with it. */
export interface ContactPurpose {
  readonly subject?: string;
  readonly topic?: string;
  readonly article?: string;
}

/** The link of a channel, or null where the company publishes none. */
export function channelLink(
  context: Context,
  channel: Channel,
  purpose: ContactPurpose = {},
): ChannelLink | null {
  const { t } = context;
  const { kind, address, page } = channel;
  if (kind === 'ticket') return ticketLink(context, channel, purpose);
  if (address !== null) {
    const href = hrefOf(kind, address, purpose.subject);
    if (href !== null) return { href, text: address, copy: address, secret: kind === 'email', exact: true };
  }
  if (page !== null)
    return {
      href: page,
      text: address ?? t.channelAction[kind === 'phone' ? 'page' : kind],
      copy: address,
      secret: false,
      exact: true,
    };
  return null;
}

function hrefOf(kind: Channel['kind'], address: string, subject: string | undefined): string | null {
  const digits = address.replace(/[^\d+]/g, '');
  switch (kind) {
    case 'phone':
      return `tel:${digits}`;
    case 'sms':
      return `sms:${digits}`;
    case 'whatsapp':
      return `https://wa.me/${digits.replace('+', '')}`;
    case 'email':
      return `mailto:${address}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`;
    case 'telegram':
      return `https://t.me/${address.replace(/^@/, '')}`;
    default:
      return /^https:/.test(address) ? address : null;
  }
}

function ticketLink(context: Context, channel: Channel, purpose: ContactPurpose): ChannelLink | null {
  const { site, t, locale } = context;
  const { portal } = site.settings;
  if (channel.page !== null)
    return { href: channel.page, text: t.channelAction.ticket, copy: null, secret: false, exact: true };
  if (portal === null) return null;
  const department =
    site.departments.find(({ id }) => id === channel.department)?.portalDepartment ?? undefined;
  const { url, exact } = portalLink(portal, {
    place: 'new_ticket',
    locale,
    ...(department === undefined ? {} : { department }),
    ...purpose,
  });
  return { href: url, text: t.channelAction.ticket, copy: null, secret: false, exact };
}

/** The channel of a full name and its department; undefined for a name that leads nowhere. */
export function channelOf(
  context: Context,
  id: string,
): { channel: Channel; department: Department } | undefined {
  for (const department of context.site.departments) {
    const channel = department.channels.find((known) => known.id === id);
    if (channel !== undefined) return { channel, department };
  }
  return undefined;
}
