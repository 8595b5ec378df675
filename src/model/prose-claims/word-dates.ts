import type { CalendarWords } from './calendar-words.ts';
import { beginsNumber, endsNumber, numberAt, yearAt } from './clean-numbers.ts';
import type { DateForm, DateMention, ReadDates } from './date-mention.ts';
import { readFigureDate } from './figure-dates.ts';
import { isGlued, type Token } from './tokens.ts';
import { readWeekday } from './weekday-words.ts';

/** As many days as one list is read to have. */
const LONGEST_LIST = 12;

const DAY_FIRST: DateForm = { kind: 'words', isMonthFirst: false };
const MONTH_FIRST: DateForm = { kind: 'words', isMonthFirst: true };

interface Day {
  readonly day: number;
  readonly first: number;
  /** The token after the day. */
  readonly next: number;
}

interface Month {
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
}

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
  let day = readDay(tokens, afterDot(tokens, first + 1), words, false);
  if (day === null || tokens[day.first]?.gap === 'break') return null;
  for (;;) {
    days.push(day);
    const isComma = tokens[day.next]?.text === ',';
    const year = yearAt(tokens, isComma ? day.next + 1 : day.next);
    if (year !== null && (isComma || words.language === 'en')) {
      const found = listed(days, { month, year, next: isComma ? day.next + 2 : day.next + 1 }, MONTH_FIRST);
      return withMonthBefore(found, first);
    }
    const next = afterListSign(tokens, day.next, words);
    const more = next === null || days.length >= LONGEST_LIST ? null : readDay(tokens, next, words, true);
    if (more === null || !endsNumber(tokens, more.next) || monthFollows(tokens, more, words)) break;
    day = more;
  }
  const isEnglish = words.language === 'en' && isCapital(tokens[first]) && endsNumber(tokens, day.next);
  if (!isEnglish || monthFollows(tokens, day, words)) return null;
  return withMonthBefore(listed(days, { month, year: null, next: day.next }, MONTH_FIRST), first);
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

function readDay(
  tokens: readonly Token[],
  index: number,
  words: CalendarWords,
  isInList: boolean,
): Day | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (words.first.has(token.text)) return { day: 1, first: index, next: index + 1 };
  const day = numberAt(tokens, index);
  if (day === null || (!isInList && !beginsNumber(tokens, index))) return null;
  const next = afterOrdinal(tokens, index + 1, words);
  const after = tokens[next];
  return after?.kind === 'word' && isGlued(after) ? null : { day, first: index, next };
}

function afterOrdinal(tokens: readonly Token[], index: number, { ordinals, of }: CalendarWords): number {
  const isDot = tokens[index]?.text === '.' && isGlued(tokens[index]);
  const sign = isDot ? index + 1 : index;
  const token = tokens[sign];
  if (token === undefined || !isGlued(token) || !ordinals.has(token.text)) return index;
  const isDotted = tokens[sign + 1]?.text === '.' && isGlued(tokens[sign + 1]);
  return isDotted && of.has(tokens[sign + 2]?.text ?? '') ? sign + 2 : sign + 1;
}

/** The month after a day, with its year: ` de outubro de 2017`, `/out/2017`, ` of March`. */
function readMonth(tokens: readonly Token[], index: number, words: CalendarWords): Month | null {
  const token = tokens[index];
  if (token === undefined || token.gap === 'break') return null;
  const isLinked = words.of.has(token.text) || (isGlued(token) && ['/', '-', '.'].includes(token.text));
  const at = isLinked ? index + 1 : index;
  const month = tokens[at]?.gap === 'break' ? null : monthAt(tokens, at, words);
  if (month === null) return null;
  const separator = isLinked && token.kind === 'sign' ? token.text : null;
  const next = isAbbreviated(tokens, at, words) ? afterDot(tokens, at + 1) : at + 1;
  const year = readYear(tokens, next, words, separator);
  const isSure =
    year !== null || isLinked || isCapital(tokens[at]) || !words.doubtful.has(tokens[at]?.text ?? '');
  if (!isSure || (separator !== null && year === null && !isWhole(tokens, at + 1))) return null;
  return { month, year: year?.year ?? null, next: year?.next ?? next };
}

function isWhole(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || !isGlued(tokens[next]) || endsNumber(tokens, next);
}

function readYear(
  tokens: readonly Token[],
  index: number,
  words: CalendarWords,
  separator: string | null,
): { readonly year: number; readonly next: number } | null {
  const token = tokens[index];
  if (token === undefined || token.gap === 'break') return null;
  const isComma = token.text === ',' && words.language === 'en';
  const isLinked =
    words.of.has(token.text) || isComma || (isGlued(token) && ['/', '-', separator].includes(token.text));
  const at = isLinked ? index + 1 : index;
  const year = yearAt(tokens, at);
  return year === null || !endsNumber(tokens, at + 1) ? null : { year, next: at + 1 };
}

function monthAt(tokens: readonly Token[], index: number, words: CalendarWords): number | null {
  const token = tokens[index];
  const month = token?.kind === 'word' ? words.months.get(token.text) : undefined;
  const after = tokens[index + 1];
  const isTail = after?.kind === 'word' && isGlued(after);
  return month === undefined || isTail ? null : month;
}

function isAbbreviated(tokens: readonly Token[], index: number, words: CalendarWords): boolean {
  const name = tokens[index]?.text ?? '';
  return (
    name.length <= 4 &&
    words.months.has(name) &&
    !words.monthNames.some((long) => long.toLowerCase() === name)
  );
}

function afterDot(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '.' && isGlued(tokens[index]) ? index + 1 : index;
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

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.written.charAt(0) !== token.text.charAt(0);
}
