import type { LiveReasons } from '../../client/reasons/island.ts';
import { isWritten } from '../../domain/requests/best-way.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { nextSentence } from '../../i18n/words/state-sentences.ts';
import type { Channel, Department } from '../../model/types.ts';
import type { Context } from '../context.ts';

type Told = LiveReasons['channels'][string];

/** The name of each of these channels (or departments that only work), and the sentence that says when it opens, `{time}`. */
export function toldChannels(context: Context, ids: readonly string[]): LiveReasons['channels'] {
  const asked = new Set(ids);
  const told = context.site.departments.flatMap((department) => toldOf(context, department));
  return Object.fromEntries(told.filter(([id]) => asked.has(id)));
}

function toldOf(context: Context, { id, name, works, channels }: Department): readonly [string, Told][] {
  const { t } = context;
  if (works !== null)
    return [[id, [context.say(name), nextSentence(t, { state: 'closed', audience: 'works' })]]];
  const names = channels.map((channel) => channelName(context, channel));
  return channels.map((channel, index) => {
    const audience = isWritten(channel.kind) ? 'written' : 'live';
    return [channel.id, [nameAmong(names, index, channel), nextSentence(t, { state: 'closed', audience })]];
  });
}

/** Of several channels with one name: the name with what tells them apart. */
function nameAmong(names: readonly string[], index: number, { key, kind }: Channel): string {
  const name = names[index] ?? '';
  const isAlone = names.filter((other) => other === name).length === 1;
  return isAlone || key === kind ? name : `${name} (${key})`;
}
