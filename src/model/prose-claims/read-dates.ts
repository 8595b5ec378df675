import type { CalendarWords } from './calendar-words.ts';
import type { DateMention, ReadDates } from './date-mention.ts';
import { readFigureDate, readIsoDate } from './figure-dates.ts';
import type { Token } from './tokens.ts';
import { readDayFirst, readMonthFirst } from './word-dates.ts';

/** Every date that a text mentions, in order. */
export function readDates(tokens: readonly Token[], words: CalendarWords): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = readAt(tokens, index, words);
    if (found === null) {
      index += 1;
      continue;
    }
    mentions.push(...found.mentions);
    index = found.next;
  }
  return mentions;
}

function readAt(tokens: readonly Token[], index: number, words: CalendarWords): ReadDates | null {
  const token = tokens[index];
  if (token?.kind === 'number') {
    const figures = readIsoDate(tokens, index) ?? readFigureDate(tokens, index, words);
    const inWords = figures?.mention.year == null ? readDayFirst(tokens, index, words) : null;
    // `5/9 de outubro` is two days of October.
    if (inWords !== null && (figures === null || inWords.next > figures.next + 1)) return inWords;
    return figures === null ? null : { mentions: [figures.mention], next: figures.next };
  }
  if (token?.kind !== 'word') return null;
  if (words.first.has(token.text)) return readDayFirst(tokens, index, words);
  return words.months.has(token.text) ? readMonthFirst(tokens, index, words) : null;
}
