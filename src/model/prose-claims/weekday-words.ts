import type { CalendarWords, WeekdayWord } from './calendar-words.ts';
import { beginsLine, isGlued, type Token } from './tokens.ts';

/** A weekday that was read, and the token after it. */
export interface ReadWeekday extends WeekdayWord {
  readonly first: number;
  readonly next: number;
  /** Portuguese: written `terça-feira`, not `terça`. */
  readonly isFull: boolean;
}

/** The weekday that a word or abbreviation names here, `terça-feira`, `3ª-feira`, `Tues.`; null for none. */
export function readWeekday(
  tokens: readonly Token[],
  first: number,
  words: CalendarWords,
): ReadWeekday | null {
  const token = tokens[first];
  if (token === undefined) return null;
  if (token.kind === 'number') return words.language === 'pt' ? readNumbered(tokens, first) : null;
  const word = token.kind === 'word' ? words.weekdays.get(token.text) : undefined;
  if (word === undefined || isPartOfWord(tokens, first)) return null;
  const fair = words.language === 'pt' && word.weekday < 5 ? afterFair(tokens, first + 1) : null;
  if (fair !== null) return { ...word, width: 'long', first, ...fair, isFull: true };
  const isDotted = tokens[first + 1]?.text === '.' && isGlued(tokens[first + 1]);
  if (isTail(tokens, first + 1)) return null;
  if (word.width === 'short' && !isSureName(tokens, first, words)) return null;
  const next = word.width === 'short' && isDotted ? first + 2 : first + 1;
  return { ...word, first, next, isFull: false };
}

/** `2ª-feira` to `6.ª feira`. */
function readNumbered(tokens: readonly Token[], first: number): ReadWeekday | null {
  const number = Number(tokens[first]?.text);
  const dot = tokens[first + 1]?.text === '.' ? 1 : 0;
  const sign = tokens[first + 1 + dot];
  if (number < 2 || number > 6 || !isGlued(sign) || !['ª', 'a'].includes(sign?.text ?? '')) return null;
  const fair = afterFair(tokens, first + 2 + dot);
  return fair && { weekday: number - 2, width: 'long', first, ...fair, isFull: true };
}

/** Past `-feira` or ` feira`; the plural makes it every one. */
function afterFair(
  tokens: readonly Token[],
  index: number,
): { readonly next: number; readonly recurring: boolean } | null {
  const at = ['-', '‐', '‑'].includes(tokens[index]?.text ?? '') ? index + 1 : index;
  const word = tokens[at];
  if (word?.text !== 'feira' && word?.text !== 'feiras') return null;
  return word.gap === 'break' ? null : { next: at + 1, recurring: word.text === 'feiras' };
}

function isPartOfWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !isGlued(tokens[index])) return false;
  return before.kind !== 'sign' || ['-', '@', '#', '.', "'", '’'].includes(before.text);
}

function isTail(tokens: readonly Token[], index: number): boolean {
  const [sign, after] = [tokens[index], tokens[index + 1]];
  if (sign === undefined || !isGlued(sign)) return false;
  if (sign.kind === 'word' || ['@', "'", '’'].includes(sign.text)) return true;
  return sign.text === '-' && after?.kind === 'word' && isGlued(after);
}

/** An abbreviation that is another word too names a day only where its form leaves no doubt. */
function isSureName(tokens: readonly Token[], index: number, words: CalendarWords): boolean {
  const token = tokens[index];
  if (token === undefined || !words.doubtful.has(token.text)) return true;
  const before = tokens[index - 1];
  if (before?.kind === 'number' && token.gap === 'space' && !isDatePart(tokens, index - 1)) return false;
  const after = tokens[index + 1];
  if (after !== undefined && ['.', ',', ')', '|', '/'].includes(after.text) && isGlued(after)) return true;
  if (before?.text === '(' || after === undefined || after.gap !== 'space') return before?.text === '(';
  const isCapital = token.written.charAt(0) !== token.text.charAt(0);
  if (words.language === 'en') return isCapital;
  const isBeforeDate = after.kind === 'number' || words.months.has(after.text) || after.text === '|';
  return isBeforeDate && (isCapital || beginsLine(tokens, index));
}

/** Whether a number is the end of a date in figures: `5/10 ter.`, where `30 seg.` are seconds. */
function isDatePart(tokens: readonly Token[], index: number): boolean {
  return isGlued(tokens[index]) && tokens[index - 1]?.text === '/';
}
