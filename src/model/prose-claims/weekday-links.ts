import type { CalendarWords } from './calendar-words.ts';
import { folded, ITEM, UNREAD } from './readable-text.ts';
import { beginsLine, type Token } from './tokens.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
}

const DASHES = ['-', '–', '—', '−'];
const ARTICLES = ['a', 'um', 'uma', 'un', 'num', 'numa', 'em'];
const CLOSING = new Set([...',.;:)]!?(/|"”»’…', UNREAD, ITEM, ...DASHES]);

/** How closely is a weekday tied to the date after it? 0 is not at all, 4 the closest. */
export function linkBefore(
  tokens: readonly Token[],
  weekday: Stretch,
  date: Stretch,
  words: CalendarWords,
): number {
  const between = tokens.slice(weekday.last + 1, date.first);
  const gaps = tokens.slice(weekday.last + 1, date.first + 1).map(({ gap }) => gap);
  if (gaps.includes('break') || between.length > 4) return 0;
  const signs = between.filter(({ kind }) => kind === 'sign').map(({ text }) => text);
  const fillers = between.filter(({ kind }) => kind !== 'sign');
  if (!fillers.every(({ text }) => words.beforeDay.has(text))) return 0;
  if (gaps.includes('line') && signs.length === 0 && isHeading(tokens, date.first)) return 0;
  if (signs[0] === ':' && !beginsLine(tokens, weekday.first)) return 0;
  return closeness(tokens, signs, weekday, date);
}

/** The same of a date and the weekday after it, which may begin a clause of its own. */
export function linkAfter(
  tokens: readonly Token[],
  date: Stretch,
  weekday: Stretch,
  words: CalendarWords,
): number {
  const between = tokens.slice(date.last + 1, weekday.first);
  const gaps = tokens.slice(date.last + 1, weekday.first + 1).map(({ gap }) => gap);
  if (gaps.includes('break') || between.length > 7) return 0;
  const signs = between.filter(({ kind }) => kind === 'sign').map(({ text }) => text);
  const phrase = between.filter(({ kind }) => kind !== 'sign');
  if (phrase.length > 0 && !words.fallsOn.some((known) => isPhrase(phrase, known))) return 0;
  if (signs.includes(':')) return 0;
  if (gaps.includes('line') && signs.length === 0 && isHeading(tokens, weekday.first)) return 0;
  const next = tokens[weekday.last + 1];
  const isClosed =
    next === undefined || next.gap === 'break' || next.gap === 'line' || CLOSING.has(next.text);
  const isOpen = next !== undefined && words.prepositions.has(next.text);
  const isSaid = phrase.some(({ text }) => !ARTICLES.includes(text));
  if (!isClosed && !isSaid && (!isOpen || isLimit(tokens, date.first, words))) return 0;
  return closeness(tokens, signs, date, weekday);
}

function closeness(
  tokens: readonly Token[],
  signs: readonly string[],
  before: Stretch,
  after: Stretch,
): number {
  const [sign, ...more] = signs;
  const isOverLines = tokens.slice(before.last + 1, after.first + 1).some(({ gap }) => gap === 'line');
  const less = isOverLines ? 1 : 0;
  if (sign === undefined) return 3 - less;
  if (sign === ',' && (more.length === 0 || more.join('') === '(')) return 3 - less;
  if (more.length > 0) return 0;
  if (sign === '(') return 4 - less;
  if (sign === '|') return fillCells(tokens, before, after) && !isOverLines ? 1 : 0;
  const isSpaced = tokens[before.last + 1]?.gap !== 'none';
  if (sign === ':') return 2 - less;
  return DASHES.includes(sign) && isSpaced ? 2 - less : 0;
}

/** Whether both stand alone in their cells of a table. */
function fillCells(tokens: readonly Token[], before: Stretch, after: Stretch): boolean {
  const end = tokens[after.last + 1];
  const isEnd = end === undefined || end.text === '|' || end.gap === 'line' || end.gap === 'break';
  return isEnd && beginsLine(tokens, before.first) && tokens[after.first - 1]?.text === '|';
}

/** Whether a date or weekday that begins a line is said something of: `17/10: fechado`. */
function isHeading(tokens: readonly Token[], first: number): boolean {
  for (let index = first; index < first + 12; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > first && (token.gap === 'line' || token.gap === 'break')))
      return false;
    const isColon = token.text === ':' && tokens[index + 1]?.gap !== 'none';
    if (isColon || (DASHES.includes(token.text) && token.gap === 'space')) return true;
  }
  return false;
}

/** `a partir de 10/10, sábado também atendemos`: what the date begins holds on Saturdays. */
function isLimit(tokens: readonly Token[], first: number, words: CalendarWords): boolean {
  const before = tokens.slice(Math.max(first - 3, 0), first).map(({ text }) => text);
  return before.some((text) => words.limits.has(text));
}

/** Whether tokens read like a phrase; accents may be left out, but `e` is not `é`. */
function isPhrase(phrase: readonly Token[], known: string): boolean {
  const parts = known.split(' ');
  return (
    parts.length === phrase.length &&
    parts.every((part, index) => {
      const token = phrase[index];
      return part === 'é' ? token?.written.toLowerCase() === 'é' : token?.text === folded(part);
    })
  );
}
