import type { CalendarWords } from './calendar-words.ts';
import { endsNumber, yearAt } from './clean-numbers.ts';
import type { DateForm, DateMention, ReadDates } from './date-mention.ts';
import { afterDot, type Day, isCapital, type Month, monthAt, readDay, readMonth } from './day-and-month.ts';
import { readFigureDate } from './figure-dates.ts';
import type { Token } from './tokens.ts';
import { readWeekday } from './weekday-words.ts';

/** As many days as one list is read to have. */
const LONGEST_LIST = 12;

const DAY_FIRST: DateForm = { kind: 'words', isMonthFirst: false };
const MONTH_FIRST: DateForm = { kind: 'words', isMonthFirst: true };

/**
 * Dates whose month is named after the day, or a list of days of which only the last has a month:
 * `17 de outubro de 2017`, `5 a 9 de octubre`, `24 and 25 December`, `quinta 24 e sexta 25/12/2026`.
 */
export function readDayFirst(
  tokens: readonly Token[],
  first: number,
  words: CalendarWords,
): ReadDates | null {
  const days: Day[] = [];
  let day = readDay(tokens, first, words, false);
  while (day !== null && days.length < LONGEST_LIST) {
    days.push(day);
    const month = readMonth(tokens, day.next, words);
    if (month !== null) return listed(days, month, DAY_FIRST);
    const next = afterListSign(tokens, day.next, words);
    if (next === null) return null;
    // `24/25 de dezembro` are two days; `17/10 a 02/11` is none of their lists.
    const isSlash = tokens[day.next]?.text === '/';
    const figures = isSlash || words.language === 'en' ? null : readFigureDate(tokens, next, words);
    if (figures !== null) return withElided(days, figures.mention, figures.next);
    day = readDay(tokens, next, words, true);
    if (isSlash && day !== null && readMonth(tokens, day.next, words) === null) return null;
  }
  return null;
}

/** Dates whose month is named before the day: `March 3rd, 2026`, `May 5 and 6`; outside English only with a year. */
export function readMonthFirst(
  tokens: readonly Token[],
  first: number,
  words: CalendarWords,
): ReadDates | null {
  const month = monthAt(tokens, first, words);
  if (month === null) return null;
  const days: Day[] = [];
  const one = readDay(tokens, afterDot(tokens, first + 1), words, false);
  if (one === null || tokens[one.first]?.gap === 'break') return null;
  let day: Day = one;
  for (;;) {
    days.push(day);
    const isComma: boolean = tokens[day.next]?.text === ',';
    const year = yearAt(tokens, isComma ? day.next + 1 : day.next);
    if (year !== null && (isComma || words.language === 'en')) {
      const found = listed(days, { month, year, next: isComma ? day.next + 2 : day.next + 1 }, MONTH_FIRST);
      return withMonthBefore(found, first);
    }
    // In `April 30, 31 people came` no second day is named.
    const next: number | null =
      isComma || days.length >= LONGEST_LIST ? null : afterListSign(tokens, day.next, words);
    const more: Day | null = next === null ? null : readDay(tokens, next, words, true);
    if (more === null || !endsList(tokens, more.next, words) || monthFollows(tokens, more, words)) break;
    day = more;
  }
  const isEnglish = words.language === 'en' && isCapital(tokens[first]) && endsNumber(tokens, day.next);
  if (!isEnglish || monthFollows(tokens, day, words)) return null;
  return withMonthBefore(listed(days, { month, year: null, next: day.next }, MONTH_FIRST), first);
}

/** Whether a day is followed by nothing that it could be a count of. */
function endsList(tokens: readonly Token[], next: number, words: CalendarWords): boolean {
  const after = tokens[next];
  return endsNumber(tokens, next) && (after?.kind !== 'word' || words.prepositions.has(after.text));
}

function monthFollows(tokens: readonly Token[], day: Day, words: CalendarWords): boolean {
  return readMonth(tokens, day.next, words) !== null;
}

function withMonthBefore(found: ReadDates, first: number): ReadDates {
  const mentions = found.mentions.map((mention, index) => (index === 0 ? { ...mention, first } : mention));
  return { ...found, mentions };
}

function listed(days: readonly Day[], { month, year, next }: Month, form: DateForm): ReadDates {
  const last = days.at(-1);
  if (last === undefined) return { mentions: [], next };
  const whole = { first: last.first, last: next - 1, readings: [{ day: last.day, month }], year, form };
  return withElided(
    days.slice(0, -1),
    { ...whole, isElided: false, isDoubtful: false, listLength: 1, listIndex: 0 },
    next,
  );
}

/**
 * The days before the last of a list, which have its month. A day that does not come before the last one is none of
 * them: `de 30 a 5 de fevereiro` begins in January, and `às 18, 5 de outubro` names an hour.
 */
function withElided(days: readonly Day[], last: DateMention, next: number): ReadDates {
  const { day: end = 0, month = 0 } = last.readings[0] ?? {};
  const before = days.filter(({ day }) => day < end);
  const listLength = before.length + 1;
  const elided = before.map((day, listIndex): DateMention => {
    const readings = [{ day: day.day, month }];
    return { ...last, readings, first: day.first, last: day.next - 1, isElided: true, listLength, listIndex };
  });
  return { mentions: [...elided, { ...last, listLength, listIndex: before.length }], next };
}

/** Past what stands between two days of a list, the words before a day's number and its weekday; null for no list. */
function afterListSign(tokens: readonly Token[], index: number, words: CalendarWords): number | null {
  const token = tokens[index];
  if (token === undefined || token.gap === 'break') return null;
  const isSign = [',', '-', '–', '—', '/'].includes(token.text);
  if (!isSign && !words.and.has(token.text) && !words.to.has(token.text)) return null;
  let next = index + 1;
  if (isSign && words.and.has(tokens[next]?.text ?? '')) next += 1;
  next = afterWords(tokens, next, words.beforeDay);
  const weekday = readWeekday(tokens, next, words);
  if (weekday !== null) {
    next = weekday.next;
    if (tokens[next]?.text === ',') next += 1;
  }
  return afterWords(tokens, next, words.beforeDay);
}

function afterWords(tokens: readonly Token[], index: number, words: ReadonlySet<string>): number {
  let next = index;
  while (words.has(tokens[next]?.text ?? '')) next += 1;
  return next;
}
