import { partsOfDay } from '../domain/time/epoch-day.ts';
import { formatDay } from '../i18n/formats.ts';
import { ruleParts } from '../i18n/words/notice-days.ts';
import type { Notice } from '../model/types.ts';
import type { FeedContext } from './feed-context.ts';

/** One date of a notice in words. */
export interface ScheduleLine {
  /** `terça-feira, 17 de outubro`, with the year where the notice reaches into another. */
  readonly date: string;
  /** `E-mail: 09:00 às 23:00; Telefone, Chat: sem atendimento (mudança de sede)`. */
  readonly text: string;
}

/** What does a notice say, date by date, in the language of the context? Empty for an announcement without hours. */
export function scheduleInWords(context: FeedContext, notice: Notice): readonly ScheduleLine[] {
  const years = new Set(notice.days.map(({ day }) => partsOfDay(day).year));
  return notice.days.map((date) => {
    const parts = ruleParts(context, notice, date).map(({ channels, hours }) =>
      channels === '' ? hours : `${channels}: ${hours}`,
    );
    const why = date.why === null ? '' : ` (${context.say(date.why).replace(/\.$/, '')})`;
    return {
      date: formatDay(date.day, context.locale, years.size > 1 ? 'full' : 'weekday'),
      text: `${parts.join('; ')}${why}`,
    };
  });
}
