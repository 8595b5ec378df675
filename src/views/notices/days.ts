import { type DayPart, dayLines, usualNote } from '../../i18n/words/notice-days.ts';
import type { Notice } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { dateAhead } from '../date-ahead.ts';
import { stripOf } from '../hours/interval-text.ts';

/** Channels with the same hours on a date, as words and as a strip. */
export interface ShownPart extends Pick<DayPart, 'channels' | 'hours'> {
  readonly isClosed: boolean;
  /** The stretches of the day's strip; null where hours are not stated. */
  readonly strip: readonly { readonly x: number; readonly width: number }[] | null;
}

/** One date of a notice's schedule. */
export interface DayRow {
  readonly day: number;
  readonly date: string;
  /** A line for each department where they differ; else one, without a name. */
  readonly lines: readonly { readonly departments: string; readonly parts: readonly ShownPart[] }[];
  /** That the date is left as usual. */
  readonly note: string | null;
  readonly why: LocalText | null;
}

/** A notice's schedule, date by date, with what is open first. */
export function noticeDays(context: Context, notice: Notice): readonly DayRow[] {
  return notice.days.map((date) => ({
    day: date.day,
    date: dateAhead(context, date.day, notice.timezone, notice.published),
    lines: dayLines(context, notice, date).map(({ departments, parts }) => ({
      departments,
      parts: parts.map(shownPart),
    })),
    note: usualNote(context, date),
    why: date.why === null ? null : context.pick(date.why),
  }));
}

function shownPart({ channels, hours, intervals }: DayPart): ShownPart {
  return {
    channels,
    hours,
    isClosed: intervals?.length === 0,
    strip: intervals && stripOf(intervals),
  };
}
