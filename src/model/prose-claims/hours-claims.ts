import { formatInterval } from '../../domain/time/hours-text.ts';
import { endMinuteOf } from '../../domain/time/intervals.ts';
import type { Interval } from '../../domain/time/types.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import type { Locale } from '../types.ts';
import { type HoursWords, hoursWordsOf } from './hours-words.ts';
import type { ReadableText } from './readable-text.ts';
import { readTimeEdges, type TimeEdge } from './time-edges.ts';
import { readTimeRanges } from './time-ranges.ts';
import type { ChannelFact, Claim } from './types.ts';

interface Sentence {
  readonly text: string;
  readonly from: number;
}

/**
 * Hours said beside a channel's name that differ from its data. A sentence must name a kind of channel and a stretch
 * of times, or a time at which something begins or ends; where it names the department too, that one's channels are asked, else all of the kind, and one of them
 * that opens so is enough. Where it speaks of the schedule (working days, opening hours) the stretch has to be one of
 * the data; elsewhere (`ligue das 10:00 às 11:00`) it only has to lie within one, in a notice with hours of its own
 * within one of these. Sentences that say when something
 * is closed, speak of another zone, or name a date (their offsets are `dated`) are passed over: they say what holds
 * then, and not as a rule.
 */
export function hoursClaims(
  { text: written, folded }: ReadableText,
  channels: readonly ChannelFact[],
  locale: Locale,
  dated: readonly number[],
): readonly Claim[] {
  const words = hoursWordsOf(locale);
  return sentencesOf(folded).flatMap((sentence) => {
    const end = sentence.from + sentence.text.length;
    if (dated.some((offset) => offset >= sentence.from && offset < end)) return [];
    if (words.exceptions.test(sentence.text)) return [];
    const ranges = readTimeRanges(sentence.text, words.language);
    const edges = readTimeEdges(sentence.text, words.language, ranges);
    if (ranges.length + edges.length === 0) return [];
    const asked = channelsNamed(sentence.text, channels, words);
    if (asked.length === 0 || asked.some(({ intervals }) => intervals === null)) return [];
    const isSchedule = words.schedule.test(sentence.text);
    const claimOf = (from: number, text: string): Claim => {
      const start = sentence.from + from;
      const said = written.slice(start, start + text.length);
      const message = say('{said} is said of {channels}, which in the data {asked}', {
        said: JSON.stringify(said),
        channels: asked.map(({ id }) => id).join(', '),
        asked: opens(asked),
      });
      const fix = say('write <Channel of="{id}" show="hours" />, or correct one of the two', {
        id: asked[0]?.id ?? '',
      });
      return { code: 'hours-differ', from: start, message, fix };
    };
    return [
      ...ranges
        .filter(
          ({ interval }) =>
            !asked.some((channel) => holds(channel, isSchedule, (...all) => isTrue(interval, ...all))),
        )
        .map(({ from, text }) => claimOf(from, text)),
      ...edges
        .filter(
          (edge) => !asked.some((channel) => holds(channel, isSchedule, (...all) => isEdge(edge, ...all))),
        )
        .map(({ from, text }) => claimOf(from, text)),
    ];
  });
}

function sentencesOf(text: string): readonly Sentence[] {
  const end = /[.!?;](?=\s)|\n[^\S\n]*\n|[•]|\n(?=[^\S\n]*\|)|$/g;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const piece = text.slice(from, match.index);
    if (/\d/.test(piece)) sentences.push({ text: piece, from });
    from = match.index + match[0].length;
  }
  return sentences;
}

/**
 * The channels a sentence speaks of, those of the departments that it names where it names any; of these, in a
 * notice, those to which it gives hours of its own, where there are any.
 */
function channelsNamed(
  text: string,
  channels: readonly ChannelFact[],
  words: HoursWords,
): readonly ChannelFact[] {
  const ofKind = channels.filter(({ kind }) => words.kinds[kind]?.test(text) === true);
  const ofDepartment = ofKind.filter(({ department }) => department.some((name) => words.names(text, name)));
  const meant = ofDepartment.length > 0 ? ofDepartment : ofKind;
  const changed = meant.filter(({ special }) => special.length > 0);
  const asked = changed.length > 0 ? changed : meant;
  return asked.every(({ timezone }) => words.isZone(text, timezone)) ? asked : [];
}

/**
 * Whether what is said holds of a channel. A notice that gives it hours of its own is about these: what it says lies
 * within them, or is exactly what holds as a rule.
 */
function holds(
  { intervals, special }: ChannelFact,
  isExact: boolean,
  among: (intervals: readonly Interval[], isExact: boolean) => boolean,
): boolean {
  const all = intervals ?? [];
  return special.length === 0 ? among(all, isExact) : among(special, isExact) || among(all, true);
}

function isTrue(said: Interval, intervals: readonly Interval[], isExact: boolean): boolean {
  const [start, end] = [said.start, endMinuteOf(said)];
  return intervals.some((one) =>
    isExact ? one.start === start && endMinuteOf(one) === end : one.start <= start && endMinuteOf(one) >= end,
  );
}

/** Whether a single time is one at which hours begin or end, or, where no schedule is spoken of, one of theirs. */
function isEdge({ edge, minute }: TimeEdge, intervals: readonly Interval[], isExact: boolean): boolean {
  const days = [minute, minute + 1440];
  return intervals.some((one) => {
    if (isExact) return days.includes(edge === 'start' ? one.start : endMinuteOf(one)) || isWholeDay(one);
    return days.some((at) => one.start <= at && at <= endMinuteOf(one));
  });
}

function isWholeDay(one: Interval): boolean {
  return endMinuteOf(one) - one.start >= 1440;
}

function opens(channels: readonly ChannelFact[]): Said {
  const texts = new Set(channels.flatMap(({ intervals }) => (intervals ?? []).map(formatInterval)));
  return texts.size === 0
    ? say('never opens')
    : say('opens {hours}', { hours: [...texts].sort().join(', ') });
}
