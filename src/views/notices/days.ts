import type { DayRule } from '../../domain/hours/types.ts';
import { formatDay } from '../../i18n/formats.ts';
import { ruleParts } from '../../i18n/words/notice-days.ts';
import type { Notice } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { stripOf } from '../hours/interval-text.ts';

/** Channels with the same hours on a date. */
export interface DayPart {
  /** Empty where it is every channel of the notice. */
  readonly channels: string;
  readonly hours: string;
  readonly kind: DayRule['kind'];
  /** The stretches of the day's strip; null where the hours are the usual ones, which differ by channel. */
  readonly strip: readonly { readonly x: number; readonly width: number }[] | null;
}

/** One date of a notice's schedule. */
export interface DayRow {
  readonly day: number;
  readonly date: string;
  readonly parts: readonly DayPart[];
  readonly why: LocalText | null;
}

/** A notice's schedule, date by date, with what is open first. */
export function noticeDays(context: Context, notice: Notice): readonly DayRow[] {
  return notice.days.map((date) => ({
    day: date.day,
    date: formatDay(date.day, context.locale, 'weekday'),
    parts: ruleParts(context, notice, date).map(({ rule, channels, hours }) => ({
      channels,
      hours,
      kind: rule.kind,
      strip: rule.kind === 'open' ? stripOf(rule.intervals) : rule.kind === 'closed' ? [] : null,
    })),
    why: date.why === null ? null : context.pick(date.why),
  }));
}
