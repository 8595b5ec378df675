import { fill } from '../../i18n/fill.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { languageNames } from '../../i18n/words/language-names.ts';
import { zoneLabel } from '../../i18n/zone-name.ts';
import type { Channel, Department } from '../../model/types.ts';
import { type ChannelLink, channelLink } from '../channel-link.ts';
import type { Context, LocalText } from '../context.ts';
import { liveIsland } from '../live-island.ts';
import { linkLabel } from '../site-links.ts';
import { departmentData } from '../structured.ts';
import type { TimedText } from '../timed-text.ts';
import { type DepartmentRows, departmentRows } from './channel-rows.ts';
import { EXCEPTION_DAYS, type ExceptionRow, exceptionsOf } from './exceptions.ts';
import { inReadersLanguageFirst } from './readers-language.ts';
import { replyLines } from './reply-lines.ts';
import { type WeekRow, weekRows } from './week.ts';
import { type YearView, yearOfDepartment } from './year.ts';

/** What one channel says of itself under its name. */
export interface ChannelCard {
  readonly id: string;
  readonly name: string;
  readonly kind: Channel['kind'];
  readonly link: ChannelLink | null;
  readonly facts: readonly LocalText[];
  /** The reply targets, each while it holds. */
  readonly reply: readonly TimedText[];
  readonly zone: string | null;
}

/** Channels that keep the same week, with that week once. */
export interface WeekGroup {
  readonly heading: string;
  readonly cards: readonly ChannelCard[];
  readonly rows: readonly WeekRow[];
  /** In place of rows: always, never, unstated. */
  readonly sentence: string | null;
  readonly timezone: string;
}

/** The page of a department's hours. */
export interface DepartmentView {
  readonly id: string;
  readonly name: LocalText;
  readonly handles: LocalText | null;
  readonly description: string;
  readonly zone: string;
  readonly timezone: string;
  readonly rows: DepartmentRows;
  /** The channels of which the script says why they are open or closed. */
  readonly ids: readonly string[];
  /** That script. */
  readonly reasonsHref: string;
  /** The one that says how soon what is written to them is answered; null where none of them promises that. */
  readonly repliesHref: string | null;
  readonly exceptions: readonly ExceptionRow[];
  readonly noExceptions: string;
  readonly weeks: readonly WeekGroup[];
  readonly otherwise: LocalText | null;
  readonly year: YearView | null;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly calendarHref: string;
  readonly embedHref: string;
  readonly live: object;
  readonly structured: object | undefined;
}

/** What the page of a department shows. */
export function departmentView(context: Context, department: Department): DepartmentView {
  const { t, site, href, now, locale } = context;
  const name = context.pick(department.name);
  const rows = departmentRows(context, department);
  const ids = department.works === null ? rows.rows.map(({ id }) => id) : [department.id];
  const weeks = weekGroups(context, department);
  return {
    id: department.id,
    name,
    handles: department.handles === null ? null : context.pick(department.handles),
    description: fill(t.hours.departmentDescription, { department: name.text }),
    zone: fill(t.hours.zone, { zone: zoneLabel(department.timezone, now, locale) }),
    timezone: department.timezone,
    rows,
    ids,
    reasonsHref: href('/live-reasons.js'),
    repliesHref: weeks.some(({ cards }) => cards.some(({ reply }) => reply.length > 0))
      ? href('/live-replies.js')
      : null,
    exceptions: exceptionsOf(context, department),
    noExceptions: fill(t.hours.noExceptions, { n: EXCEPTION_DAYS }),
    weeks,
    otherwise: department.otherwise === null ? null : context.pick(department.otherwise),
    year: yearOfDepartment(context, department),
    links: site.settings.links
      .filter(({ id }) => department.links.includes(id))
      .map((link) => ({ href: link.url, label: linkLabel(context, link) })),
    calendarHref: href(`/calendar/hours/${department.id}.ics`),
    embedHref: href(`/embed/hours/${department.id}/`),
    live: liveIsland(context, ids, 'whole'),
    structured: departmentData(context, department),
  };
}

function weekGroups(context: Context, department: Department): readonly WeekGroup[] {
  const groups = new Map<string, Channel[]>();
  const channels = inReadersLanguageFirst(context.locale, department.channels, ({ speaks }) => speaks);
  for (const channel of channels) {
    const key = JSON.stringify([channel.hours, channel.timezone]);
    groups.set(key, [...(groups.get(key) ?? []), channel]);
  }
  return [...groups.values()].map((channels) => weekGroup(context, department, channels));
}

function weekGroup(context: Context, department: Department, channels: readonly Channel[]): WeekGroup {
  const { t } = context;
  const first = channels[0];
  if (first === undefined) throw new Error('a group of channels is never empty');
  const { hours } = first;
  const sentences = { always: t.state.day24, never: t.hours.never, unstated: t.hours.unstated } as const;
  return {
    heading: channels.map((channel) => channelName(context, channel)).join(', '),
    cards: channels.map((channel) => channelCard(context, department, channel)),
    rows: hours.kind === 'week' ? weekRows(context, hours) : [],
    sentence: hours.kind === 'week' ? null : sentences[hours.kind],
    timezone: first.timezone,
  };
}

/** A channel with how it is reached and what it asks and promises. */
export function channelCard(context: Context, department: Department, channel: Channel): ChannelCard {
  const { t, pick, locale, now } = context;
  const own = (text: string): LocalText => ({ text, lang: null });
  const facts: LocalText[] = [];
  if (channel.noReply !== null) facts.push(pick(channel.noReply));
  if (channel.requires !== null) facts.push(own(t.proofs[channel.requires]));
  if (channel.cost !== null) facts.push(pick(channel.cost));
  if (channel.speaks.length > 0)
    facts.push(own(`${t.hours.speaks}: ${languageNames(locale, channel.speaks)}`));
  if (channel.note !== null) facts.push(pick(channel.note));
  if (channel.otherwise !== null && channel.otherwise !== department.otherwise)
    facts.push(pick(channel.otherwise));
  return {
    id: channel.id,
    name: channelName(context, channel),
    kind: channel.kind,
    link: channelLink(context, channel),
    facts,
    reply: replyLines(context, channel),
    zone: channel.timezone === department.timezone ? null : zoneLabel(channel.timezone, now, locale),
  };
}
