import { formatCivilDate, partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { type CalendarWords, calendarWordsOf } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import type { ReadWeekday } from './weekday-words.ts';

const english = calendarWordsOf('en');

/** A date as the check's own messages say it: `17 October 2017`. */
export function englishDate(epochDay: EpochDay): string {
  const { year, month, day } = partsOfDay(epochDay);
  return `${day} ${englishMonth(month)} ${year}`;
}

/** The English name of a month, 1 to 12. */
export function englishMonth(month: number): string {
  return english.monthNames[month - 1] ?? '';
}

/** The English name of a weekday, 0 being Monday. */
export function englishWeekday(weekday: number): string {
  return english.weekdayNames.long[weekday] ?? '';
}

/** A day written as an editor has written another: `17/10/2017`, `17 de outubro de 2017`, `October 17, 2017`. */
export function writtenLike(mention: DateMention, epochDay: EpochDay, words: CalendarWords): string {
  const { year, month, day } = partsOfDay(epochDay);
  const { form } = mention;
  if (form.kind === 'iso') return formatCivilDate(epochDay).replaceAll('-', form.separator);
  if (form.kind === 'figures') {
    const pad = (part: number) => String(part).padStart(form.isPadded ? 2 : 1, '0');
    const years = form.yearDigits === 0 ? [] : [String(year).slice(-form.yearDigits)];
    return [pad(day), pad(month), ...years].join(form.separator);
  }
  const name = words.monthNames[month - 1] ?? '';
  const isDated = mention.year !== null && !mention.isElided;
  if (words.language !== 'en') return `${day} de ${name}${isDated ? ` de ${year}` : ''}`;
  if (form.isMonthFirst) return `${name} ${day}${isDated ? `, ${year}` : ''}`;
  return `${day} ${name}${isDated ? ` ${year}` : ''}`;
}

/** A weekday written as an editor has written another: `Terça-Feira`, `terça`, `Tue`. */
export function weekdayLike(
  written: string,
  like: ReadWeekday,
  weekday: number,
  words: CalendarWords,
): string {
  const long = words.weekdayNames.long[weekday] ?? '';
  const isBare = words.language === 'pt' && like.weekday < 5 && !like.isFull;
  const name =
    like.width === 'short'
      ? (words.weekdayNames.short[weekday] ?? '')
      : isBare
        ? long.replace('-feira', '')
        : long;
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
