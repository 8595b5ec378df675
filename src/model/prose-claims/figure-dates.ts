import type { CalendarWords } from './calendar-words.ts';
import { beginsNumber, endsNumber, numberAt, yearAt } from './clean-numbers.ts';
import type { DateMention, DayAndMonth } from './date-mention.ts';
import { isGlued, type Token } from './tokens.ts';

/** A date in figures that was read, and the token after it. */
export interface ReadFigures {
  readonly mention: DateMention;
  readonly next: number;
}

const ALONE = { isElided: false, listLength: 1, listIndex: 0 } as const;

/** A date with its year first: `2026-02-30`, `2026/02/30`; a time of day may follow it. */
export function readIsoDate(tokens: readonly Token[], first: number): ReadFigures | null {
  const year = yearAt(tokens, first);
  const separator = tokens[first + 1]?.text ?? '';
  if (year === null || !beginsNumber(tokens, first) || !['-', '/'].includes(separator)) return null;
  const [month, day] = [numberAt(tokens, first + 2), numberAt(tokens, first + 4)];
  if (month === null || day === null || tokens[first + 3]?.text !== separator) return null;
  if (![1, 2, 3, 4].every((step) => isGlued(tokens[first + step]))) return null;
  if (![first + 2, first + 4].every((index) => tokens[index]?.text.length === 2)) return null;
  const next = first + 5;
  const hasTime = tokens[next]?.text === 't' && isGlued(tokens[next]) && tokens[next + 1]?.kind === 'number';
  if (!hasTime && !endsNumber(tokens, next)) return null;
  const form = { kind: 'iso', separator } as const;
  const mention = {
    ...ALONE,
    first,
    last: first + 4,
    readings: [{ day, month }],
    year,
    form,
    isDoubtful: false,
  };
  return { mention, next };
}

/** A date in figures with its day or, in English, its month first: `17/10/2017`, `31.09.2017`, `5/10`. */
export function readFigureDate(
  tokens: readonly Token[],
  first: number,
  words: CalendarWords,
): ReadFigures | null {
  // `1º/11` is written in Brazil.
  const sign =
    ['º', '°'].includes(tokens[first + 1]?.text ?? '') && isGlued(tokens[first + 1]) ? first + 2 : first + 1;
  const [a, b] = [numberAt(tokens, first), numberAt(tokens, sign + 1)];
  const separator = tokens[sign]?.text ?? '';
  if (a === null || b === null || !beginsNumber(tokens, first) || !['/', '-', '.'].includes(separator))
    return null;
  const isGluedUpTo = (last: number) => tokens.slice(first + 1, last + 1).every(isGlued);
  const isPadded = [first, sign + 1].every((index) => tokens[index]?.text.length === 2);
  const readings = readingsOf(a, b, words);
  const common = { ...ALONE, first, readings } as const;
  const year = tokens[sign + 2]?.text === separator ? yearOf(tokens, sign + 3, separator, isPadded) : null;
  if (year !== null) {
    const last = sign + 3;
    if (!endsNumber(tokens, last + 1) || !mayBeDate(a, b, separator, year.digits)) return null;
    if (separator !== '/' && !isGluedUpTo(last)) return null;
    const form = { kind: 'figures', separator, isPadded, yearDigits: year.digits } as const;
    return { mention: { ...common, last, year: year.year, form, isDoubtful: false }, next: last + 1 };
  }
  const last = sign + 1;
  if (separator !== '/' || !isGluedUpTo(last) || !endsNumber(tokens, last + 1)) return null;
  if (!readings.some(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const form = { kind: 'figures', separator, isPadded, yearDigits: 0 } as const;
  const isDoubtful = !isPadded || (a === 24 && b === 7);
  return { mention: { ...common, last, year: null, form, isDoubtful }, next: last + 1 };
}

/** English is read with the day first, as most write it, and with the month first. */
function readingsOf(a: number, b: number, { language }: CalendarWords): readonly DayAndMonth[] {
  const dayFirst = { day: a, month: b };
  return language === 'en' && a !== b ? [dayFirst, { day: b, month: a }] : [dayFirst];
}

function yearOf(
  tokens: readonly Token[],
  index: number,
  separator: string,
  isPadded: boolean,
): { readonly year: number; readonly digits: 2 | 4 } | null {
  const year = yearAt(tokens, index);
  if (year !== null) return { year, digits: 4 };
  const short = tokens[index];
  if (short?.kind !== 'number' || short.text.length !== 2 || separator !== '/' || !isPadded) return null;
  return isGlued(short) ? { year: 2000 + Number(short.text), digits: 2 } : null;
}

/** Three figures with a year are a date unless they are more likely a version, a plan's speed or a number. */
function mayBeDate(a: number, b: number, separator: string, yearDigits: 2 | 4): boolean {
  if (separator === '/' && yearDigits === 4) return a < 40 && b < 40;
  return a >= 1 && a <= 31 && b >= 1 && b <= 12;
}
