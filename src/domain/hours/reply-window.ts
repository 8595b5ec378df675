import { civilDateAt, wallMinutesAt } from '../time/civil.ts';
import type { Duration, DurationRange, EpochDay, Instant } from '../time/types.ts';
import { HORIZON } from './chunk.ts';
import { openSpansOfDate } from './open-date.ts';
import { planOf } from './plan.ts';
import { stateAt } from './state-at.ts';
import { stretchesOf } from './stretches.ts';
import type { ReplyTarget, ReplyWindow, Schedule } from './types.ts';

type Counted = ReplyTarget['counted'];

/**
 * When is an answer due to what is sent at this instant? Null where nobody can tell: the hours are unstated, or the
 * channel does not open within 400 days.
 *
 * Minutes count while the channel is open (`open`), or by the clock from the sending or, outside hours, from the next
 * opening (`elapsed`). `1bd` ends with the closing of the next open date, however it is counted: the date of sending
 * never counts, be it before opening or after closing, and a message sent past midnight in a shift belongs to the
 * date on which the shift began.
 *
 * @example replyWindow(nineToSix, { earliest: 5m, latest: 4h }, 'open', mondayFour) // 16:05 to Tuesday 11:00
 * @example replyWindow(nineToSix, { earliest: null, latest: 1bd }, 'open', fridaySeven) // by Monday 18:00
 */
export function replyWindow(
  schedule: Schedule,
  { earliest, latest }: DurationRange,
  counted: Counted,
  sentAt: Instant,
): ReplyWindow | null {
  const last = dueAfter(schedule, latest, counted, sentAt);
  if (last === null) return null;
  return { earliest: earliest && dueAfter(schedule, earliest, counted, sentAt), latest: last };
}

function dueAfter(schedule: Schedule, duration: Duration, counted: Counted, sentAt: Instant): Instant | null {
  if (stateAt(schedule, sentAt).state === 'unstated') return null;
  if (duration.unit === 'open-days') return afterOpenDays(schedule, duration.days, sentAt);
  const length = duration.minutes * 60_000;
  if (length === 0) return sentAt;
  if (counted === 'open') return afterOpenTime(schedule, length, sentAt);
  const begin = firstOpen(schedule, sentAt);
  return begin === null ? null : begin + length;
}

/** The first instant by which the channel was open for so long; one that ends at closing ends at closing. */
function afterOpenTime(schedule: Schedule, length: number, sentAt: Instant): Instant | null {
  let left = length;
  for (let at = sentAt; at - sentAt <= HORIZON; ) {
    const { state, until } = stateAt(schedule, at);
    if (state === 'unstated') return null;
    const end = until ?? Number.POSITIVE_INFINITY;
    if (state === 'open' && at + left <= end) return at + left;
    if (state === 'open') left -= end - at;
    at = end;
  }
  return null;
}

function firstOpen(schedule: Schedule, sentAt: Instant): Instant | null {
  for (let at: Instant | null = sentAt; at !== null && at - sentAt <= HORIZON; ) {
    const { state, until } = stateAt(schedule, at);
    if (state === 'unstated') return null;
    if (state === 'open') return at;
    at = until;
  }
  return null;
}

function afterOpenDays(schedule: Schedule, days: number, sentAt: Instant): Instant | null {
  let left = days;
  const sent = dateOfSending(schedule, sentAt);
  for (let day = sent + 1; day <= sent + 400; day++) {
    const spans = openSpansOfDate(schedule, day);
    if (spans === null) return null;
    const closing = spans.at(-1)?.until;
    if (closing !== undefined && closing > sentAt) left--;
    if (closing !== undefined && left === 0) return closing;
  }
  return null;
}

function dateOfSending(schedule: Schedule, sentAt: Instant): EpochDay {
  const day = civilDateAt(schedule.zone, sentAt);
  const minute = wallMinutesAt(schedule.zone, sentAt);
  const runs = (date: EpochDay, at: number): boolean =>
    stretchesOf(planOf(schedule, date).intervals ?? []).some(({ start, end }) => start <= at && at < end);
  const inNightShift = stateAt(schedule, sentAt).state === 'open' && !runs(day, minute);
  return inNightShift && runs(day - 1, minute + 1440) ? day - 1 : day;
}
