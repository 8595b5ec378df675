import type { CalendarWords } from './calendar-words.ts';
import { beginsNumber, endsNumber, numberAt, yearAt } from './clean-numbers.ts';
import { isGlued, type Token } from './tokens.ts';

/** A day's number, and the token after it. */
export interface Day {
  readonly day: number;
  readonly first: number;
  readonly next: number;
}

/** A month, with its year where it has one, and the token after it. */
export interface Month {
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
}

/** The number of a day, `5`, `1.º`, `3rd`, `primeiro`; in a list it may stand right after a sign. */
export function readDay(
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
export function readMonth(tokens: readonly Token[], index: number, words: CalendarWords): Month | null {
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

/** The month that a word names, or null. */
export function monthAt(tokens: readonly Token[], index: number, words: CalendarWords): number | null {
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

/** Past the dot of an abbreviation. */
export function afterDot(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '.' && isGlued(tokens[index]) ? index + 1 : index;
}

/** Whether a word is written with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.written.charAt(0) !== token.text.charAt(0);
}
