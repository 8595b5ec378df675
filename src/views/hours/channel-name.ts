import type { Channel } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** What a channel is called: its own name, else that of its kind. */
export function channelName(context: Context, channel: Channel): string {
  return channel.name === null ? context.t.channels[channel.kind] : context.say(channel.name);
}
