import { say } from '../../i18n/problems/say.ts';
import type { Settings } from '../types.ts';
import type { Linking } from './linking.ts';
import type { ResolvedChannel, WrittenChannel } from './same-as.ts';

/** Warns of a channel that has neither address nor page. A ticket's is the portal; without settings nothing is known of that. */
export function warnUnreachable(
  { report }: Linking,
  channel: WrittenChannel,
  found: ResolvedChannel | undefined,
  settings: Settings | null,
): void {
  const { kind, address, page, same_as: lender } = found?.data ?? channel.data;
  // What another channel would lend it is not known: that is told where it is wrong.
  if (address !== undefined || page !== undefined || lender !== undefined) return;
  const isTicket = kind === 'ticket';
  if (isTicket && (settings === null || settings.portal !== null)) return;
  const message = isTicket
    ? say('is a ticket, and site.yaml names no portal')
    : say('has neither address nor page');
  const fix = isTicket ? say('add portal: to site.yaml, or page: here') : say('add address: or page:');
  report.atField(channel.entry, channel.path, { code: 'channel-unreachable', message, fix });
}
