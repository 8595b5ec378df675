import { partsOfDay, weekdayOf } from '../../domain/time/epoch-day.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import type { DateMention } from './date-mention.ts';
import { dayIn, longestMonth } from './meant-days.ts';
import { rightDate } from './right-dates.ts';
import { quotedTokens, type TextInHand } from './text-in-hand.ts';
import type { Claim } from './types.ts';
import type { ReadWeekday } from './weekday-words.ts';
import { saidDate, saidMonth, saidWeekday, writtenLike } from './write-date.ts';

/** What comes before a number that names a thing: `Portaria 31/06`, `ticket 31/11`. */
const NUMBERED =
  /^(?:lei|leis|decreto|portaria|resolucao|regulamento|artigo|art|nº|n|numero|num|no|processo|protocolo|ticket|tickets|fatura|faturas|contrato|versao|porta|nota|ley|resolucion|reglamento|articulo|expediente|factura|facturas|contrato|puerto|version|law|act|directive|diretiva|directiva|regulation|article|section|invoice|contract|port|rule|rfc|iso|edicao|edicion|issue)$/;

/** What comes after a number that counts something: `31/11 Mbps`. */
const COUNTED =
  /^(?:h|hs|hrs|hora|horas|hour|hours|mbps|mb|gb|tb|kb|meses|mes|months|month|parcelas|vezes|veces|times|x|cuotas|dos|das|del|of|pontos|points)$/;

/** A claim that a date does not exist, with the nearest one that does; null where it may exist. */
export function judgeExistence(
  hand: TextInHand,
  mention: DateMention,
  weekday: ReadWeekday | null,
): Claim | null {
  const why = whyImpossible(hand, mention);
  const [reading] = mention.readings;
  if (why === null || reading === undefined || isNumber(hand, mention, weekday)) return null;
  const { context, words, tokens } = hand;
  const found = quotedTokens(hand, mention.first, mention.last);
  const year = mention.year ?? yearNear(hand);
  const swapped = year === null ? null : dayIn(year, { day: reading.month, month: reading.day });
  const wanted = weekday?.weekday ?? null;
  const right =
    swapped ??
    (year === null
      ? null
      : rightDate({ reading, year, weekday: wanted, range: context.range, pageYear: null }));
  const message = say('{found} does not exist: {why}', { found, why });
  return { code: 'impossible-date', from: tokens[mention.first]?.from ?? 0, message, fix: fixOf(right) };

  function fixOf(day: number | null): Said | null {
    if (day === null) return year === null ? lastOfMonth() : null;
    const byDate = JSON.stringify(writtenLike(mention, day, words));
    if (wanted === null) return say('write {replace}', { replace: byDate });
    const values = { byDate, date: saidDate(day), weekday: saidWeekday(weekdayOf(day)) };
    return say('write {byDate}: {date} is a {weekday}', values);
  }
  function lastOfMonth(): Said | null {
    const day = reading === undefined ? null : dayIn(2000, { ...reading, day: longestMonth(reading.month) });
    return day === null
      ? null
      : say('write {replace}', { replace: JSON.stringify(writtenLike(mention, day, words)) });
  }
}

/** Why no reading of a date exists, or null where one does or may. */
function whyImpossible({ context }: TextInHand, { readings, year }: DateMention): Said | null {
  const [reading] = readings;
  if (reading === undefined || readings.some((one) => mayExist(one, year, context))) return null;
  const plausible = readings.find(({ month }) => longestMonth(month) > 0);
  if (plausible === undefined) return say('there is no month {month}', { month: reading.month });
  const { day, month } = plausible;
  if (day < 1) return say('there is no day 0');
  if (month === 2 && day === 29)
    return year === null ? say('no year near it is a leap year') : say('{year} is no leap year', { year });
  const length = longestMonth(month);
  const isShort = month === 2 && year !== null && dayIn(year, { day: 29, month }) === null;
  return say('{month} has {days} days', { month: saidMonth(month), days: isShort ? 28 : length });
}

/** 29 February without a year may be of any, save in a notice, which tells it. */
function mayExist(
  reading: DateMention['readings'][number],
  year: number | null,
  { range, years }: TextInHand['context'],
): boolean {
  if (year !== null) return dayIn(year, reading) !== null;
  if (reading.day < 1 || reading.day > longestMonth(reading.month)) return false;
  if (range == null || reading.month !== 2 || reading.day !== 29) return true;
  const [first, last] = [partsOfDay(range.from).year - 1, partsOfDay(range.until).year + 1];
  const near = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return [...near, ...years].some((one) => dayIn(one, reading) !== null);
}

/** Whether what reads like a date is a number of another kind, for all that its neighbours say. */
function isNumber({ tokens, words }: TextInHand, mention: DateMention, weekday: ReadWeekday | null): boolean {
  const { form, year, isDoubtful, first, last, readings } = mention;
  if (weekday !== null || form.kind === 'iso') return false;
  const [one, two] = [tokens[first - 1], tokens[first - 2]];
  const before = (one?.text === '.' ? two : one)?.text ?? '';
  if (/^[º°$]$/.test(before) || NUMBERED.test(before)) return true;
  const day = readings[0]?.day ?? 0;
  // Forty-five of May is more likely a count than a day.
  if (form.kind === 'words') return year === null && (day > 39 || day === 0);
  if (year !== null) return false;
  const isTold =
    words.to.has(before) || words.beforeDay.has(before) || words.limits.has(before) || words.of.has(before);
  if (mention.isElided || (isDoubtful && !isTold)) return true;
  // `11/31` may be a card's month and year.
  if (longestMonth(readings[0]?.month ?? 0) === 0) return true;
  return COUNTED.test(tokens[last + 1]?.text ?? '');
}

function yearNear({ context: { range, around, years } }: TextInHand): number | null {
  if (range != null) return partsOfDay(range.from).year;
  return around === null ? (years[0] ?? null) : partsOfDay(around).year;
}
