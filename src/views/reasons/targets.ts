import type { LiveRange, LiveSentence, LiveTarget } from '../../client/reasons/island.ts';
import { liveDuration } from '../../domain/hours/reply-steps.ts';
import type { Schedule } from '../../domain/hours/types.ts';
import { type DueTarget, replyTargetOf } from '../../domain/notices/reply-target.ts';
import { civilDateAt, startOfDate } from '../../domain/time/civil.ts';
import type { DurationRange, Instant, Span } from '../../domain/time/types.ts';
import type { Channel } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { sourceView } from '../hours/source-view.ts';
import { around } from './sentences.ts';

/** The targets for replies of a channel in a span: its own, and that of a notice while it holds. Empty without any. */
export function targetsOf(
  context: Context,
  channel: Channel,
  schedule: Schedule,
  span: Span,
): readonly LiveTarget[] {
  const found: LiveTarget[] = [];
  let last: DueTarget | null = null;
  for (const at of edgesOf(context, channel, span)) {
    const target = replyTargetOf(channel, known(context), at);
    if (sameTarget(last, target)) continue;
    last = target;
    found.push(targetView(context, target, schedule, { from: at, until: span.until }));
  }
  return found;
}

function known({ site, now }: Context) {
  return { notices: site.notices, incidents: site.incidents, now };
}

/** A target changes only with the date of sending, and as a notice is withdrawn. */
function edgesOf({ site }: Context, { timezone }: Channel, { from, until }: Span): readonly Instant[] {
  const edges = [from];
  for (let day = civilDateAt(timezone, from) + 1; startOfDate(timezone, day) < until; day++) {
    edges.push(startOfDate(timezone, day));
  }
  for (const { withdrawn } of site.notices) {
    if (withdrawn !== null && withdrawn.at > from && withdrawn.at < until) edges.push(withdrawn.at);
  }
  return edges.sort((a, b) => a - b);
}

function sameTarget(a: DueTarget | null, b: DueTarget | null): boolean {
  return a?.notice === b?.notice && a?.usual === b?.usual && a?.peak === b?.peak;
}

function targetView(context: Context, target: DueTarget | null, schedule: Schedule, span: Span): LiveTarget {
  if (target === null) return [span.from, null, null, 0, null];
  const range = (one: DurationRange | null): LiveRange | null =>
    one && [
      one.earliest && liveDuration(schedule, one.earliest, span),
      liveDuration(schedule, one.latest, span),
    ];
  return [
    span.from,
    range(target.usual),
    range(target.peak),
    target.counted === 'elapsed' ? 1 : 0,
    target.notice === null ? null : noticeView(context, target.notice),
  ];
}

function noticeView(context: Context, id: string): LiveSentence {
  const { text, href } = sourceView(context, { layer: 'notice', id });
  return around(context.t.sentences.target, text.text, href, text.lang);
}
