import type { Channel, Department } from '../../model/types.ts';
import type { Speaker } from './speaker.ts';

/** What is a channel called? Its own name, else that of its kind. */
export function channelName({ say, t }: Pick<Speaker, 'say' | 't'>, channel: Channel): string {
  return channel.name === null ? t.channels[channel.kind] : say(channel.name);
}

/**
 * Some channels in words, those of one name together: `E-mail`, where all of `among` of that name are meant,
 * else `E-mail (Suporte técnico)`, and so too where each is to be `named`. In the order of the site; departments that
 * only work come last.
 */
export function channelsText(
  speaker: Speaker,
  ids: readonly string[],
  among: readonly string[],
  named = false,
): string {
  const { site, say } = speaker;
  const byName = new Map<string, { channel: Channel; department: Department }[]>();
  for (const department of site.departments) {
    for (const channel of department.channels) {
      if (!among.includes(channel.id)) continue;
      const name = channelName(speaker, channel);
      byName.set(name, [...(byName.get(name) ?? []), { channel, department }]);
    }
  }
  const channels = [...byName].flatMap(([name, members]) => {
    const meant = members.filter(({ channel }) => ids.includes(channel.id));
    if (meant.length === 0) return [];
    if (meant.length === members.length && !named) return [name];
    return [`${name} (${meant.map(({ department }) => say(department.name)).join(', ')})`];
  });
  const works = site.departments.filter(({ id, works }) => works !== null && ids.includes(id));
  return [...channels, ...works.map(({ name }) => say(name))].join(', ');
}
