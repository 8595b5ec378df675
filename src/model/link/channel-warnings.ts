import { portalLink } from '../../domain/portal/portal-link.ts';
import type { DepartmentData } from '../../schemas/departments.ts';
import type { Entry } from '../read/entry.ts';
import type { Channel, Portal, Settings } from '../types.ts';
import type { Linking } from './linking.ts';
import type { ResolvedChannel, WrittenChannel } from './same-as.ts';

/** Warns of a channel that has neither address nor page. A ticket's is the portal; without settings nothing is known of that. */
export function warnUnreachable(
  { report }: Linking,
  channel: WrittenChannel,
  found: ResolvedChannel | undefined,
  settings: Settings | null,
): void {
  const { kind, address, page } = found?.data ?? channel.data;
  if (address !== undefined || page !== undefined) return;
  const isTicket = kind === 'ticket';
  if (isTicket && (settings === null || settings.portal !== null)) return;
  const message = isTicket ? 'is a ticket, and site.yaml names no portal' : 'has neither address nor page';
  const fix = isTicket ? 'add portal: to site.yaml, or page: here' : 'add address: or page:';
  report.atField(channel.entry, channel.path, { code: 'channel-unreachable', message, fix });
}

/** Warns of a department with tickets that the portal wants an id of, and has none. */
export function warnPortal(
  { report }: Linking,
  entry: Entry<DepartmentData>,
  channels: readonly Channel[],
  portal: Portal | null,
): void {
  if (portal === null || entry.data.portal_department !== undefined) return;
  if (!channels.some(({ kind }) => kind === 'ticket')) return;
  const isExact = (department: string | null) =>
    portalLink(portal, { place: 'new_ticket', department }).exact;
  if (isExact(null) || !isExact('1')) return;
  const message = `has no portal_department, which ${portal.kind} wants`;
  const fix =
    "add portal_department: with its id in the portal; until then links lead to the portal's own page";
  report.atField(entry, [], { code: 'portal-id-missing', message, fix });
}
