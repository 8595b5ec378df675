import { formatCivilDate, partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import type { ReadWeekday } from './weekday-words.ts';

const MONTHS = [
  say('January'),
  say('February'),
  say('March'),
  say('April'),
  say('May'),
  say('June'),
  say('July'),
  say('August'),
  say('September'),
  say('October'),
  say('November'),
  say('December'),
] as const;

const WEEKDAYS = [
  say('Monday'),
  say('Tuesday'),
  say('Wednesday'),
  say('Thursday'),
  say('Friday'),
  say('Saturday'),
  say('Sunday'),
] as const;

/** A date as the check's own messages say it: `17 October 2017`. */
export function saidDate(epochDay: EpochDay): Said {
  const { year, month, day } = partsOfDay(epochDay);
  return say('{day} {month} {year}', { day, month: saidMonth(month), year });
}

/** The name of a month, 1 to 12. */
export function saidMonth(month: number): Said {
  return MONTHS[month - 1] ?? MONTHS[0];
}

/** The name of a weekday, 0 being Monday. */
export function saidWeekday(weekday: number): Said {
  return WEEKDAYS[weekday] ?? WEEKDAYS[0];
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
