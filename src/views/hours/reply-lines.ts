import { type ReplyPeriod, replyPeriods } from '../../domain/notices/reply-periods.ts';
import { civilDateAt } from '../../domain/time/civil.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDayRange } from '../../i18n/formats.ts';
import type { Channel } from '../../model/types.ts';
import type { Context } from '../context.ts';
import type { TimedText } from '../timed-text.ts';
import { replyText } from './reply-text.ts';

/**
 * What a channel promises, each with the time in which it does: its own target, and a notice's with its dates in
 * words, so that a page without script says each of them once and is right. Empty where nothing is ever promised.
 */
export function replyLines(context: Context, channel: Channel): readonly TimedText[] {
  const { site, now } = context;
  const said = new Set<string>();
  const periods = replyPeriods(channel, { notices: site.notices, incidents: site.incidents, now });
  return periods.flatMap((period): readonly TimedText[] => {
    if (period.target === null) return [];
    const own = replyText(context, period.target);
    const text = period.target.notice === null ? own : `${own} ${sentText(context, channel, period)}`;
    const isHidden = said.has(text);
    said.add(text);
    const from = period.from > now ? period.from : undefined;
    return [{ text, from, until: period.until ?? undefined, isHidden }];
  });
}

/** For what is sent when: the dates of the period, the whole of it where it began before the build. */
function sentText(
  { locale, t, site, now }: Context,
  { timezone }: Channel,
  { from, until, target }: ReplyPeriod,
): string {
  const begun = site.notices.find(({ id }) => id === target?.notice)?.from;
  const first = from > now ? civilDateAt(timezone, from) : (begun ?? civilDateAt(timezone, from));
  const last = civilDateAt(timezone, (until ?? from + 1) - 1);
  return fill(t.hours.replySent[first === last ? 'day' : 'range'], {
    dates: formatDayRange(first, last, locale, ` ${t.notices.betweenDates} `),
  });
}
