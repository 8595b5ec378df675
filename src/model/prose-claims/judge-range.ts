import { formatCivilDate, partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import type { DateMention } from './date-mention.ts';
import { daysMeant } from './meant-days.ts';
import { slipInNotice } from './right-dates.ts';
import { quotedTokens, type TextInHand } from './text-in-hand.ts';
import { beginsLine } from './tokens.ts';
import type { Claim } from './types.ts';
import { saidDate, writtenLike } from './write-date.ts';

const DASHES = ['-', '–', '—'];
/** How far from a notice a line of its own may name a date: what comes right before it and after it. */
const NEAR = 7;

/**
 * Claims that a notice speaks of dates on which it does not hold as if it did. A notice may mention other days (until
 * when to prepare, when all is as usual again), so only these are named: a date of another year whose day lies within
 * it; a line that begins with a date of another month; a stretch with one end at the notice's and the other beyond
 * it; a title all of whose dates lie elsewhere.
 */
export function judgeRange(hand: TextInHand, dates: readonly DateMention[]): readonly Claim[] {
  const { range } = hand.context;
  if (!hand.isNotice || range == null) return [];
  const days = dates.map((date) => daysMeant(date, hand.context)?.[0] ?? null);
  const inside = (day: EpochDay | null | undefined) => day != null && day >= range.from && day <= range.until;
  const away = (day: EpochDay) => Math.max(range.from - day, day - range.until);
  const isTitleElsewhere = hand.isTitle && days.every((day) => day === null || away(day) > 1);
  return dates.flatMap((date, index) => {
    const day = days[index];
    if (day == null || inside(day) || date.isDoubtful) return [];
    const reading = date.readings[0] ?? { day: 0, month: 0 };
    const right = slipInNotice({ reading, year: partsOfDay(day).year, weekday: null, range, pageYear: null });
    const isYearSlip = date.year !== null && right !== null && sameDay(right, day);
    const isLine = right !== null && away(day) > NEAR && beginsStatement(hand, date);
    const end = endBeyond(hand, dates, days, index);
    if (!isYearSlip && !isLine && end === null && !isTitleElsewhere) return [];
    const found = quotedTokens(hand, date.first, date.last);
    const message = say('{found} lies outside the notice, which holds from {from} to {until}', {
      found,
      from: saidDate(range.from),
      until: saidDate(range.until),
    });
    const meant = end ?? right;
    const fix =
      meant === null
        ? say('correct it, or from: and until:, now {from} and {until}', {
            from: formatCivilDate(range.from),
            until: formatCivilDate(range.until),
          })
        : say('write {date}, or correct from: and until:', {
            date: JSON.stringify(writtenLike(date, meant, hand.words)),
          });
    return [{ code: 'date-outside-notice' as const, from: hand.tokens[date.first]?.from ?? 0, message, fix }];
  });
}

function sameDay(a: EpochDay, b: EpochDay): boolean {
  const [one, other] = [partsOfDay(a), partsOfDay(b)];
  return one.day === other.day && one.month === other.month;
}

/** Whether a date begins a line that says something of it: `17 de setembro: fechado`. */
function beginsStatement({ tokens }: TextInHand, date: DateMention): boolean {
  if (!beginsLine(tokens, date.first)) return false;
  for (let index = date.last + 1; index < date.last + 8; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'line' || token.gap === 'break') return false;
    if (token.text === ':' || token.text === '|') return true;
    if (DASHES.includes(token.text) && token.gap === 'space') return true;
  }
  return false;
}

/** The end of the notice that a stretch's other end should have been: `de 17/10 a 02/12` where it holds until 02/11. */
function endBeyond(
  hand: TextInHand,
  dates: readonly DateMention[],
  days: readonly (EpochDay | null)[],
  index: number,
): EpochDay | null {
  const { range } = hand.context;
  const [day, date] = [days[index], dates[index]];
  if (range == null || day == null || date === undefined) return null;
  const [before, after] = [dates[index - 1], dates[index + 1]];
  if (day > range.until && days[index - 1] === range.from && isStretch(hand, before, date))
    return range.until;
  if (day < range.from && days[index + 1] === range.until && isStretch(hand, date, after)) return range.from;
  return null;
}

function isStretch({ tokens, words }: TextInHand, from?: DateMention, until?: DateMention): boolean {
  if (from === undefined || until === undefined) return false;
  const between = tokens.slice(from.last + 1, until.first).filter(({ text }) => !words.beforeDay.has(text));
  const [sign, ...more] = between;
  if (sign === undefined || more.length > 0) return false;
  if (words.to.has(sign.text) || DASHES.includes(sign.text)) return true;
  const opening = tokens.slice(Math.max(from.first - 3, 0), from.first).map(({ text }) => text);
  return words.and.has(sign.text) && opening.some((text) => words.between.has(text));
}
