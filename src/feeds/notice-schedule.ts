import { partsOfDay } from '../domain/time/epoch-day.ts';
import { formatDay } from '../i18n/formats.ts';
import { type DayLine, dayLines, usualNote } from '../i18n/words/notice-days.ts';
import type { Notice, NoticeDate } from '../model/types.ts';
import type { FeedContext } from './feed-context.ts';
import { element, type PlainElement } from './prose/plain-node.ts';

/** One date of a notice in words. */
export interface ScheduleDate {
  /** `terça-feira, 17 de outubro: E-mail: 09:00 às 23:00; Telefone, Chat: sem atendimento (mudança de sede)`. */
  readonly text: string;
  /** Where departments differ, the hours of each, which the text then leaves out. */
  readonly lines: readonly string[];
}

/** What does a notice say, date by date, in the language of the context? Empty for an announcement without hours. */
export function scheduleInWords(context: FeedContext, notice: Notice): readonly ScheduleDate[] {
  const years = new Set(notice.days.map(({ day }) => partsOfDay(day).year));
  return notice.days.map((date) => {
    const lines = dayLines(context, notice, date).map(lineText);
    // The year, where the notice reaches into another.
    const day = formatDay(date.day, context.locale, years.size > 1 ? 'full' : 'weekday');
    const said = [day, usualNote(context, date), lines.length === 1 ? lines[0] : null];
    const text = `${said.filter((part) => part != null).join(': ')}${whyOf(context, date)}`;
    return { text, lines: lines.length === 1 ? [] : lines };
  });
}

/** The same as a list, with a list of departments within where they differ. */
export function scheduleList(context: FeedContext, notice: Notice): PlainElement {
  const items = (texts: readonly string[]) => element('ul', ...texts.map((text) => element('li', text)));
  return element(
    'ul',
    ...scheduleInWords(context, notice).map(({ text, lines }) =>
      element('li', text, ...(lines.length === 0 ? [] : [items(lines)])),
    ),
  );
}

function lineText({ departments, parts }: DayLine): string {
  const told = parts.map(({ channels, hours }) => (channels === '' ? hours : `${channels}: ${hours}`));
  return departments === '' ? told.join('; ') : `${departments} – ${told.join('; ')}`;
}

function whyOf({ say }: FeedContext, { why }: NoticeDate): string {
  return why === null ? '' : ` (${say(why).replace(/\.$/, '')})`;
}
