import type { Channel } from '../../model/types.ts';
import { startOfDate } from '../time/civil.ts';
import type { Instant } from '../time/types.ts';
import { type DueTarget, replyTargetOf } from './reply-target.ts';
import type { ScheduleContext } from './schedule.ts';

/** A stretch of time in which what is sent through a channel has one target; ends are exclusive, null: for good. */
export interface ReplyPeriod {
  readonly from: Instant;
  readonly until: Instant | null;
  /** Null where nothing is promised. */
  readonly target: DueTarget | null;
}

/**
 * Which targets has a channel from the context's `now` on, in order? One period where no notice sets a target; the
 * ends of a notice's periods are those of its dates by the channel's clock, or its withdrawal.
 *
 * @example replyPeriods(email, { now: 10 October, … }) // its own up to the 17th, the notice's up to 3 November, its own
 */
export function replyPeriods(channel: Channel, context: ScheduleContext): readonly ReplyPeriod[] {
  const { now, notices } = context;
  const edges = new Set<Instant>([now]);
  for (const { days, reply, published, withdrawn } of notices) {
    if (published > now || !reply.has(channel.id)) continue;
    for (const { day } of days) {
      edges.add(startOfDate(channel.timezone, day));
      edges.add(startOfDate(channel.timezone, day + 1));
    }
    if (withdrawn !== null) edges.add(withdrawn.at);
  }
  const starts = [...edges].filter((at) => at >= now).sort((a, b) => a - b);
  const periods: ReplyPeriod[] = [];
  for (const [index, from] of starts.entries()) {
    const target = replyTargetOf(channel, context, from);
    const until = starts[index + 1] ?? null;
    const before = periods.at(-1);
    if (before !== undefined && isSame(before.target, target))
      periods[periods.length - 1] = { ...before, until };
    else periods.push({ from, until, target });
  }
  return periods;
}

/** A notice sets one target for all of its dates. */
function isSame(a: DueTarget | null, b: DueTarget | null): boolean {
  return a === null || b === null ? a === b : a.notice === b.notice;
}
