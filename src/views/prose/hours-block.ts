import { fill } from '../../i18n/fill.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { zoneLabel } from '../../i18n/zone-name.ts';
import type { Channel, Department } from '../../model/types.ts';
import { type ChannelLink, channelLink } from '../channel-link.ts';
import type { Context } from '../context.ts';
import { type ExceptionRow, exceptionsOf } from '../hours/exceptions.ts';
import { type WeekRow, weekLines, weekRows } from '../hours/week.ts';

/** Channels that keep one week, and how each is reached. */
export interface HoursLine {
  readonly channels: readonly { readonly name: string; readonly link: ChannelLink | null }[];
  /** A line for each run of days. */
  readonly lines: readonly string[];
}

/** The week of a department or channel within prose, and the exceptions ahead. */
export interface HoursBlock {
  readonly kind: 'hours';
  readonly caption: string;
  readonly lines: readonly HoursLine[];
  /** The seven days, where all channels keep the same ordinary week; else empty. */
  readonly week: readonly WeekRow[];
  readonly timezone: string;
  readonly zone: string;
  readonly exceptions: readonly ExceptionRow[];
  readonly more: { readonly href: string; readonly text: string };
  readonly headings: { readonly channel: string; readonly hours: string; readonly exceptions: string };
}

/** Exceptions further ahead are on the page of the department's hours. */
const AHEAD = 30;

/** What `<Hours of="support" />` or `<Hours of="support/phone" />` shows. */
export function hoursBlock(context: Context, department: Department, channel: Channel | null): HoursBlock {
  const { t, say, href, now, locale } = context;
  const channels = channel === null ? department.channels : [channel];
  const groups = groupsOf(channels);
  const [first] = groups;
  const name =
    channel === null ? say(department.name) : `${say(department.name)}, ${channelName(context, channel)}`;
  const timezone = first?.[0]?.timezone ?? department.timezone;
  const shared = groups.length === 1 ? first?.[0]?.hours : undefined;
  return {
    kind: 'hours',
    caption: fill(t.prose.hoursOf, { name }),
    lines: linesOf(context, department, groups),
    week: shared?.kind === 'week' ? weekRows(context, shared) : [],
    timezone,
    zone: fill(t.hours.zone, { zone: zoneLabel(timezone, now, locale) }),
    exceptions: exceptionsOf(context, { ...department, channels }, AHEAD),
    more: {
      href: href(`/hours/${department.id}/`),
      text: fill(t.prose.allHours, { name: say(department.name) }),
    },
    headings: { channel: t.hours.channel, hours: t.hours.opening, exceptions: t.hours.exceptions },
  };
}

function linesOf(
  context: Context,
  department: Department,
  groups: readonly (readonly Channel[])[],
): readonly HoursLine[] {
  if (department.works !== null) return [{ channels: [], lines: weekLines(context, department.works) }];
  return groups.map((channels) => ({
    channels: channels.map((channel) => ({
      name: channelName(context, channel),
      link: channel.address === null ? null : channelLink(context, channel),
    })),
    lines: channels[0] === undefined ? [] : weekLines(context, channels[0].hours),
  }));
}

function groupsOf(channels: readonly Channel[]): readonly (readonly Channel[])[] {
  const groups = new Map<string, Channel[]>();
  for (const channel of channels) {
    const key = JSON.stringify([channel.hours, channel.timezone]);
    groups.set(key, [...(groups.get(key) ?? []), channel]);
  }
  return [...groups.values()];
}
