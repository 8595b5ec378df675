import type { Hours } from '../../domain/hours/types.ts';
import { WHOLE_DAY } from '../../domain/time/intervals.ts';
import type { Interval } from '../../domain/time/types.ts';
import type { Channel, Department, Notice, Settings } from '../types.ts';
import type { ChannelFact, ChannelFacts } from './types.ts';

/** What the data say of every channel, for prose to be held against; in a notice its own hours count as well. */
export function channelFactsOf(
  departments: readonly Department[],
  settings: Pick<Settings, 'url' | 'website' | 'security'>,
  notice?: Pick<Notice, 'days'>,
): ChannelFacts {
  const channels = departments.flatMap((department) =>
    department.channels.map((channel) => factOf(channel, Object.values(department.name), notice)),
  );
  const hosts = [settings.url, settings.website].flatMap((url) => (url === null ? [] : hostOf(url)));
  const mail = channels.flatMap(({ address }) =>
    address?.includes('@') ? [address.slice(address.indexOf('@') + 1)] : [],
  );
  const contact = settings.security?.contact.replace(/^mailto:/, '');
  return {
    channels,
    domains: [...new Set([...hosts, ...mail].map((domain) => domain.toLowerCase().replace(/^www\./, '')))],
    otherAddresses: contact === undefined ? [] : [contact],
  };
}

function factOf(channel: Channel, department: readonly string[], notice?: Pick<Notice, 'days'>): ChannelFact {
  const { id, kind, address, timezone } = channel;
  const usual = intervalsOf(channel.hours);
  const special = (notice?.days ?? []).flatMap(({ rules }) => {
    const rule = rules.get(id);
    return rule?.kind === 'open' ? rule.intervals : [];
  });
  return { id, kind, department, address, timezone, intervals: usual && [...usual, ...special], special };
}

function intervalsOf(hours: Hours): readonly Interval[] | null {
  if (hours.kind === 'unstated') return null;
  if (hours.kind === 'always') return WHOLE_DAY;
  return hours.kind === 'never' ? [] : hours.week.flat();
}

function hostOf(url: string): readonly string[] {
  return URL.canParse(url) ? [new URL(url).hostname] : [];
}
