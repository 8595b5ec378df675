import type { CalendarWords } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import { judgeExistence } from './judge-existence.ts';
import { judgeRange } from './judge-range.ts';
import { agrees, judgeWeekday } from './judge-weekday.ts';
import { pairWeekdays } from './pair-weekdays.ts';
import { readWeekdays } from './read-weekdays.ts';
import type { ReadableText } from './readable-text.ts';
import type { TextInHand } from './text-in-hand.ts';
import type { Token } from './tokens.ts';
import type { Claim, ProseContext } from './types.ts';

/** A text with the dates that it mentions. */
export interface DatedText {
  readonly readable: ReadableText;
  readonly tokens: readonly Token[];
  readonly words: CalendarWords;
  readonly dates: readonly DateMention[];
}

/** What is wrong with the dates of a text, one claim a date at most. */
export function dateClaims(
  { readable, tokens, words, dates }: DatedText,
  { range, around, file, path }: Pick<ProseContext, 'range' | 'around' | 'file' | 'path'>,
): readonly Claim[] {
  if (dates.length === 0) return [];
  const hand: TextInHand = {
    readable,
    tokens,
    words,
    context: { range: range ?? null, around, years: yearsIn(tokens) },
    isNotice: range != null || file.startsWith('notices/'),
    isTitle: path === 'title',
  };
  const weekdays = readWeekdays(tokens, dates, words);
  const pairs = pairWeekdays(tokens, dates, weekdays, words, (pair) => agrees(pair, hand));
  const weekdayOf = new Map(pairs.map((pair) => [pair.date, pair]));
  const claims = new Map<DateMention, Claim>();
  for (const date of dates) {
    const pair = weekdayOf.get(date);
    const claim =
      judgeExistence(hand, date, pair?.weekday ?? null) ??
      (pair === undefined ? null : judgeWeekday(hand, pair));
    if (claim !== null) claims.set(date, claim);
  }
  const others = judgeRange(
    hand,
    dates.filter((date) => !claims.has(date)),
  );
  return [...claims.values(), ...others];
}

/** The years that a text writes, each once. */
function yearsIn(tokens: readonly Token[]): readonly number[] {
  const years = tokens.flatMap(({ kind, text }) =>
    kind === 'number' && /^(?:19|20)\d\d$/.test(text) ? [Number(text)] : [],
  );
  return [...new Set(years)];
}
