import { channelName } from '../../i18n/words/channels-text.ts';
import { rangeText } from '../../i18n/words/duration-text.ts';
import type { Channel, Notice } from '../../model/types.ts';
import { type ChannelLink, channelLink } from '../channel-link.ts';
import type { Context } from '../context.ts';
import { replyText } from '../hours/reply-text.ts';
import { weekText } from '../hours/week.ts';

/** A channel within a sentence: a link or an address, or words; `live` is the channel whose state the script writes. */
export type ChannelUse =
  | { readonly kind: 'channel-link'; readonly link: ChannelLink; readonly text: string }
  | { readonly kind: 'words'; readonly text: string; readonly live: string | null };

/** What `<Channel of="support/email" show="…" />` shows. */
export function channelUse(context: Context, channel: Channel, show: string): ChannelUse {
  if (show === 'hours') return { kind: 'words', text: weekText(context, channel.hours), live: null };
  if (show === 'state') return { kind: 'words', text: weekText(context, channel.hours), live: channel.id };
  const link = channelLink(context, channel);
  const name = channelName(context, channel);
  const text = show === 'address' ? (channel.address ?? name) : name;
  return link === null ? { kind: 'words', text, live: null } : { kind: 'channel-link', link, text };
}

/** What `<ReplyTimes of="support/email" />` shows; within a notice its own target, where it has one. */
export function replyTimes(context: Context, channel: Channel, notice: Notice | null): string {
  const own = notice?.reply.get(channel.id);
  if (own !== undefined) return rangeText(context, own);
  if (channel.reply !== null) return replyText(context, channel.reply).replace(/\.$/, '');
  return channel.noReply === null ? context.t.prose.noReply : context.say(channel.noReply);
}
