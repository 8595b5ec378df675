import type { Channel, Department } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { channelName } from '../hours/channel-name.ts';

interface Member {
  readonly channel: Channel;
  readonly department: Department;
}

/**
 * Some channels in words, those of one kind together: `E-mail`, where all of `among` of that kind are meant,
 * else `E-mail (Suporte técnico)`. The order is that of the site.
 */
export function channelsText(context: Context, ids: readonly string[], among: readonly string[]): string {
  const byName = new Map<string, Member[]>();
  for (const department of context.site.departments) {
    for (const channel of department.channels) {
      if (!among.includes(channel.id)) continue;
      const name = channelName(context, channel);
      byName.set(name, [...(byName.get(name) ?? []), { channel, department }]);
    }
  }
  const works = context.site.departments.filter(({ id, works }) => works !== null && ids.includes(id));
  const channels = [...byName].flatMap(([name, members]) => {
    const meant = members.filter(({ channel }) => ids.includes(channel.id));
    if (meant.length === 0) return [];
    if (meant.length === members.length) return [name];
    return [`${name} (${meant.map(({ department }) => context.say(department.name)).join(', ')})`];
  });
  return [...channels, ...works.map(({ name }) => context.say(name))].join(', ');
}
