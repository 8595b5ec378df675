import { describe, expect, test } from 'vitest';
import { dateIn, weekdayAndDateIn, weekdayIn } from '../../src/client/date-words.ts';
import { DAY, epochDayOf, weekdayOf } from '../../src/domain/time/epoch-day.ts';
import { formatDay, formatWeekday } from '../../src/i18n/formats.ts';
import { dateWords } from '../../src/views/date-words.ts';

const FIRST = epochDayOf(2026, 11, 26);
const DAYS = Array.from({ length: 800 }, (_, index) => FIRST + index);

describe.each(['pt-BR', 'pt-PT', 'es', 'en'] as const)('the words of dates in %s', (locale) => {
  const words = dateWords(locale);
  const wall = (day: number) => day * DAY + 23 * 3_600_000;

  test('are those of Intl on every day of two years', () => {
    expect(DAYS.map((day) => weekdayAndDateIn(words, wall(day)))).toEqual(
      DAYS.map((day) => formatDay(day, locale, 'weekday')),
    );
  });

  test('are those of Intl for weekdays and dates alone', () => {
    expect(DAYS.map((day) => [weekdayIn(words, wall(day)), dateIn(words, wall(day))])).toEqual(
      DAYS.map((day) => [formatWeekday(weekdayOf(day), locale), formatDay(day, locale, 'day')]),
    );
  });
});
