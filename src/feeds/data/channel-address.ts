import { ticketLink } from '../../domain/requests/request-route.ts';
import type { Channel, Department, Request } from '../../model/types.ts';
import type { FeedContext } from '../feed-context.ts';

/** The address of a channel as a program may read it: never one of e-mail, which harvesters look for. */
export function publicAddress({ kind, address }: Channel): string | null {
  return kind === 'email' ? null : address;
}

/** Where a program sends somebody for a channel: the ticket form, the channel's own page, else the page that shows it. */
export function channelUrl(
  context: FeedContext,
  department: Department,
  channel: Channel,
  request?: Request,
): string {
  const { site, locale, url } = context;
  if (channel.page !== null) return channel.page;
  if (channel.kind === 'ticket') {
    const found = ticketLink(site.settings, { department }, { locale, ...(request && { request }) });
    if (found !== null) return found.url;
  }
  return request === undefined ? url(`/hours/${department.id}/`) : url(`/contact/${request.id}/`);
}
