import type { CalendarWords } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import { ITEM } from './readable-text.ts';
import type { Token } from './tokens.ts';
import { type ReadWeekday, readWeekday } from './weekday-words.ts';

/** A weekday that a text names, or several in one list: `sábado e domingo`. */
export interface WeekdayMention {
  /** The first and last of its tokens. */
  readonly first: number;
  readonly last: number;
  readonly days: readonly ReadWeekday[];
  /** False for what no date can contradict: `aos sábados`, `de segunda a sexta`. */
  readonly isOfDates: boolean;
}

/** Portuguese ordinals that are weekdays as well: `a primeira em 5/10 e a segunda, 5/11`. */
const ORDINALS = /^(?:primeira|terceira)s?$/;

/** Every weekday that stands outside `dates`, in order. */
export function readWeekdays(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  words: CalendarWords,
): readonly WeekdayMention[] {
  const inDate = new Set(dates.flatMap(({ first, last }) => rangeOf(first, last)));
  const mentions: WeekdayMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const day = inDate.has(index) ? null : readWeekday(tokens, index, words);
    if (day === null) {
      index += 1;
      continue;
    }
    const mention = withNext(tokens, day, words);
    mentions.push(mention);
    index = mention.last + 1;
  }
  return mentions;
}

/** A weekday with those that follow it in a list or range. */
function withNext(tokens: readonly Token[], day: ReadWeekday, words: CalendarWords): WeekdayMention {
  const days = [day];
  let isRange = false;
  let last = day;
  for (;;) {
    const sign = tokens[last.next];
    const isTo = sign !== undefined && (words.to.has(sign.text) || ['-', '–', '—'].includes(sign.text));
    const isAnd = sign !== undefined && (words.and.has(sign.text) || [',', '/'].includes(sign.text));
    if ((!isTo && !isAnd) || sign.gap === 'break') break;
    const at = last.next + (sign.text === ',' && words.and.has(tokens[last.next + 1]?.text ?? '') ? 2 : 1);
    const next = readWeekday(tokens, afterArticle(tokens, at), words);
    if (next === null || tokens[at]?.gap === 'break') break;
    isRange ||= isTo;
    days.push(next);
    last = next;
  }
  const isEvery =
    words.every.has(tokens[day.first - 1]?.text ?? '') || days.some(({ recurring }) => recurring);
  const isOfDates = !isRange && !isEvery && !isOrdinal(tokens, day, words);
  return { first: day.first, last: last.next - 1, days, isOfDates };
}

function afterArticle(tokens: readonly Token[], index: number): number {
  return ['o', 'el', 'a', 'on', 'no', 'na'].includes(tokens[index]?.text ?? '') ? index + 1 : index;
}

/** Whether a sentence counts first, second, third, so that a bare `segunda` is no Monday. */
function isOrdinal(tokens: readonly Token[], day: ReadWeekday, { language }: CalendarWords): boolean {
  if (language !== 'pt' || day.isFull || day.width === 'short' || day.weekday > 4) return false;
  for (let index = day.first - 1; index >= 0 && index > day.first - 40; index -= 1) {
    const token = tokens[index];
    if (token === undefined || ORDINALS.test(token.text)) return token !== undefined;
    if (['.', '!', '?', ITEM].includes(token.text) || tokens[index + 1]?.gap === 'break') return false;
  }
  return false;
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
