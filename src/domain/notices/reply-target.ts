import type { Channel, Notice } from '../../model/types.ts';
import type { DayRule, ReplyTarget } from '../hours/types.ts';
import { civilDateAt } from '../time/civil.ts';
import type { EpochDay, Instant } from '../time/types.ts';
import { byPrecedence, replaces } from './precedence.ts';
import type { ScheduleContext } from './schedule.ts';

/** A channel's target, and the notice that sets it; null: the channel's own. */
export interface DueTarget extends ReplyTarget {
  readonly notice: string | null;
}

/**
 * How soon is what is sent through this channel at this instant to be answered? By the notice that holds on the date
 * of sending and sets a target, which then has no peak and is counted as the channel counts; else as the channel
 * says. Null where nothing is promised.
 *
 * A notice holds on all its dates, those that it leaves as usual included, unless one that gives the date hours
 * replaces it there.
 */
export function replyTargetOf(
  channel: Channel,
  { notices, now }: ScheduleContext,
  sentAt: Instant,
): DueTarget | null {
  const day = civilDateAt(channel.timezone, sentAt);
  const counted = channel.reply?.counted ?? 'open';
  for (const notice of holdingOn(day, channel.id, notices, { now, sentAt })) {
    const range = notice.reply.get(channel.id);
    if (range) return { usual: range, peak: null, counted, notice: notice.id };
  }
  return channel.reply && { ...channel.reply, notice: null };
}

/** The notices that hold for a channel on a date, those that give it hours first; none that is replaced there. */
function holdingOn(
  day: EpochDay,
  channel: string,
  notices: readonly Notice[],
  { now, sentAt }: { readonly now: Instant; readonly sentAt: Instant },
): readonly Notice[] {
  const speaking = new Map<Notice, DayRule>();
  for (const notice of notices) {
    const { published, withdrawn, days } = notice;
    const rule = days.find((date) => date.day === day)?.rules.get(channel);
    if (rule && published <= now && !(withdrawn && withdrawn.at <= sentAt)) speaking.set(notice, rule);
  }
  const deciding = [...speaking.keys()].filter((notice) => speaking.get(notice)?.kind !== 'usual');
  const standing = [...speaking.keys()].filter(
    (notice) => !deciding.some((other) => replaces(other, notice, notices)),
  );
  const decides = (notice: Notice) => Number(deciding.includes(notice));
  return byPrecedence(standing, notices).sort((a, b) => decides(b) - decides(a));
}
