import { replyWindow } from '../domain/hours/reply-window.ts';
import { stateAt } from '../domain/hours/state-at.ts';
import type { ChannelState, StateKind } from '../domain/hours/types.ts';
import { replyTargetOf } from '../domain/notices/reply-target.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { DurationRange, Instant } from '../domain/time/types.ts';
import type { Department, Locale, Site } from '../model/types.ts';
import { type FeedContext, feedContext } from './feed-context.ts';
import { type OpensFirst, opensFirst } from './opens-first.ts';
import { type ReasonJson, reasonJson } from './source-title.ts';
import { type Staffing, staffingOf } from './staffing.ts';

/** What `npm run hours -- --json` prints; every instant in UTC, with milliseconds. */
export interface HoursAnswer {
  /** In the order in which they were asked for. */
  readonly instants: readonly { readonly at: string; readonly channels: readonly ChannelAnswer[] }[];
}

/** One channel at one instant. */
export interface ChannelAnswer {
  /** `support/email`, or the department's id where it only works. */
  readonly id: string;
  readonly department: string;
  /** Null where the department only works. */
  readonly channel: string | null;
  readonly timezone: string;
  readonly state: StateKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly reason: ReasonJson;
  /** While this one is closed: the department's channels that are open, as they are written, the best first. */
  readonly open_instead: readonly string[];
  /** While none of them is: the department's channel that opens first, itself included, and when; else null. */
  readonly opens_first: OpensFirst | null;
  /** When a message sent at the instant is answered; null without targets. */
  readonly reply: { readonly usual: WindowAnswer | null; readonly peak: WindowAnswer | null } | null;
}

/** From when to when an answer is due; `earliest` is null where the target names only a limit. */
export interface WindowAnswer {
  readonly earliest: string | null;
  readonly latest: string;
}

/** What is asked: of one department or of all, of the channels of one kind, key or full name or of all. */
export interface HoursQuestion {
  readonly instants: readonly Instant[];
  readonly department?: string | undefined;
  readonly channel?: string | undefined;
  readonly locale: Locale;
}

/**
 * Who is there at these instants, since when, until when, why, and when is a message sent then answered? Each instant
 * is answered with the notices and incidents known at that instant. No channels where none has the name asked for.
 */
export function answerHours(
  site: Site,
  { instants, department, channel, locale }: HoursQuestion,
): HoursAnswer {
  const departments = site.departments.filter(({ id }) => department === undefined || id === department);
  return {
    instants: instants.map((now) => {
      const context = feedContext(site, { now, locale });
      const channels = departments.flatMap((one) => answersOf(context, one, channel));
      return { at: formatInstant(now), channels };
    }),
  };
}

function answersOf(context: FeedContext, department: Department, name: string | undefined): ChannelAnswer[] {
  const states = staffingOf(context, department).map((staffing) => ({
    id: staffing.id,
    staffing,
    state: stateAt(staffing.schedule, context.now),
  }));
  const open = states.filter(({ state }) => state.state === 'open').map(({ id }) => id);
  const instead = { open, first: opensFirst(states) };
  return states
    .filter(({ staffing }) => name === undefined || isCalled(staffing, name))
    .map(({ staffing, state }) => answer(context, staffing, state, instead));
}

function isCalled({ channel }: Staffing, name: string): boolean {
  return channel !== null && [channel.kind, channel.key, channel.id].includes(name);
}

function answer(
  context: FeedContext,
  staffing: Staffing,
  { state, since, until, reason }: ChannelState,
  instead: { readonly open: readonly string[]; readonly first: OpensFirst | null },
): ChannelAnswer {
  const { id, department, channel, schedule } = staffing;
  return {
    id,
    department: department.id,
    channel: channel?.key ?? null,
    timezone: schedule.zone,
    state,
    since: since === null ? null : formatInstant(since),
    until: until === null ? null : formatInstant(until),
    reason: reasonJson(context, reason),
    open_instead: state === 'closed' ? instead.open : [],
    opens_first: state === 'closed' ? instead.first : null,
    reply: replyOf(context, staffing),
  };
}

function replyOf({ site, now }: FeedContext, { channel, schedule }: Staffing): ChannelAnswer['reply'] {
  const known = { notices: site.notices, incidents: site.incidents, now };
  const target = channel && replyTargetOf(channel, known, now);
  if (target === null) return null;
  const windowOf = (range: DurationRange | null): WindowAnswer | null => {
    const window = range && replyWindow(schedule, range, target.counted, now);
    if (window === null) return null;
    const { earliest, latest } = window;
    return { earliest: earliest === null ? null : formatInstant(earliest), latest: formatInstant(latest) };
  };
  return { usual: windowOf(target.usual), peak: windowOf(target.peak) };
}
