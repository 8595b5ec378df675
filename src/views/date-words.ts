import type { DateWords } from '../client/date-words.ts';
import { epochDayOf } from '../domain/time/epoch-day.ts';
import { afterWeekday, formatWeekday, monthPattern } from '../i18n/formats.ts';
import type { Locale } from '../model/types.ts';

/** The words with which scripts write dates in a language. */
export function dateWords(locale: Locale): DateWords {
  const weekdays = [3, 4, 5, 6, 0, 1, 2].map((weekday) => formatWeekday(weekday, locale));
  const months = Array.from({ length: 12 }, (_, month) =>
    monthPattern(epochDayOf(1970, month + 1, 1), locale),
  );
  return [weekdays, months, afterWeekday(locale)];
}
