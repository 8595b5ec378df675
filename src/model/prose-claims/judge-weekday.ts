import { partsOfDay, weekdayOf } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import { daysMeant } from './meant-days.ts';
import type { Pair } from './pair-weekdays.ts';
import { rightDate, slipInNotice } from './right-dates.ts';
import { quotedTokens, type TextInHand } from './text-in-hand.ts';
import type { Claim } from './types.ts';
import { saidDate, saidWeekday, weekdayLike, writtenLike } from './write-date.ts';

/** What makes of `1/2` or `24/7` something else than a date, right after it. */
const FRACTION = /^(?:[a-z]+|%)$/;

/** Whether a date falls on the weekday said of it, in some year that it can mean. */
export function agrees({ date, weekday }: Pair, { context }: TextInHand): boolean {
  const days = daysMeant(date, context);
  return days === null || days.some((day) => weekdayOf(day) === weekday.weekday);
}

/** A claim that a date falls on another weekday than the one said of it; null where it may be right. */
export function judgeWeekday(hand: TextInHand, pair: Pair): Claim | null {
  const { date, weekday } = pair;
  if (isFraction(hand, pair) || agrees(pair, hand)) return null;
  const meant = daysMeant(date, hand.context)?.[0];
  if (meant === undefined) return null;
  const first = Math.min(date.first, weekday.first);
  const found = quotedTokens(hand, first, Math.max(date.last, weekday.next - 1));
  const [is, said] = [saidWeekday(weekdayOf(meant)), saidWeekday(weekday.weekday)];
  return {
    code: hand.isNotice ? 'wrong-weekday-in-notice' : 'wrong-weekday',
    from: hand.tokens[first]?.from ?? 0,
    message: say('{found} contradicts itself: {meant} is a {is}, not a {said}', {
      found,
      meant: saidDate(meant),
      is,
      said,
    }),
    fix: fixOf(hand, pair, meant),
  };
}

/** In a notice the date within it comes first, else the weekday: the date is the likelier to be right. */
function fixOf(
  { readable, tokens, words, context }: TextInHand,
  { date, weekday }: Pair,
  meant: EpochDay,
): Said {
  const { year, month, day } = partsOfDay(meant);
  const meaning = {
    reading: { day, month },
    year,
    weekday: weekday.weekday,
    range: context.range,
    pageYear: yearOf(context.around),
  };
  const slip = slipInNotice(meaning);
  const right = slip ?? rightDate(meaning);
  const name = readable.text.slice(tokens[weekday.first]?.from, tokens[weekday.next - 1]?.until);
  const byWeekday = JSON.stringify(weekdayLike(name, weekday, weekdayOf(meant), words));
  if (right === null) return say('write {replace}', { replace: byWeekday });
  const byDate = JSON.stringify(writtenLike(date, right, words));
  const values = { byWeekday, byDate, date: saidDate(right), weekday: saidWeekday(weekday.weekday) };
  return slip === null
    ? say('write {byWeekday}, or {byDate}: {date} is a {weekday}', values)
    : say('write {byDate}: {date} is a {weekday}; or {byWeekday}', values);
}

function yearOf(day: EpochDay | null): number | null {
  return day === null ? null : partsOfDay(day).year;
}

function isFraction({ tokens }: TextInHand, { date }: Pair): boolean {
  if (!date.isDoubtful) return false;
  const reading = date.readings[0];
  if (reading?.day === 24 && reading.month === 7) return true;
  const after = tokens[date.last + 1];
  const isLess = reading !== undefined && reading.day < reading.month;
  return isLess && after !== undefined && after.gap === 'space' && FRACTION.test(after.text);
}
