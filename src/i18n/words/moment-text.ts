import { civilDateAt, wallMinutesAt } from '../../domain/time/civil.ts';
import { weekdayOf } from '../../domain/time/epoch-day.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Locale } from '../../model/types.ts';
import { fill } from '../fill.ts';
import { formatDay, formatMinutes, formatWeekday, yearOf } from '../formats.ts';
import type { Messages } from '../messages.ts';

/** How moments are told: in which language, by the clock of which zone, and as seen from which instant. */
export interface MomentSpeaker {
  readonly locale: Locale;
  readonly t: Messages;
  readonly zone: string;
  readonly now: Instant;
}

/**
 * A moment as part of a sentence: `às 14:00` today, `amanhã às 09:00`, `segunda-feira às 09:00` within a week,
 * else `dia 4 de janeiro às 09:00`, with the year where that is another. After a word such as "until", a time of the
 * same day stands `bare`.
 *
 * @example momentText(speaker, fourHoursLater) // às 18:00
 * @example momentText(speaker, oneAtNight) // amanhã à 01:00
 */
export function momentText(
  { locale, t, zone, now }: MomentSpeaker,
  at: Instant,
  style: 'whole' | 'bare' = 'whole',
): string {
  const { sentences } = t;
  const time = formatMinutes(wallMinutesAt(zone, at));
  const day = civilDateAt(zone, at);
  const today = civilDateAt(zone, now);
  const ahead = day - today;
  const date = () => formatDay(day, locale, yearOf(day) === yearOf(today) ? 'day' : 'long');
  const text =
    ahead === 0
      ? fill(style === 'bare' ? sentences.bare : sentences.clock, { time })
      : ahead === 1
        ? fill(sentences.tomorrow, { time })
        : ahead > 1 && ahead < 7
          ? fill(sentences.weekday, { day: formatWeekday(weekdayOf(day), locale), time })
          : fill(sentences.date, { day: date(), time });
  return text.replace(sentences.atOnes, sentences.atOne);
}
