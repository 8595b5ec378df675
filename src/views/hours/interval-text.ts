import type { Interval } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { formatMinutes } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';

const WHOLE_DAY = 1440;

/** The hours of one date in words: `09:00 às 12:00, 14:00 às 18:00`; `Fechado` without any, `24 horas` for a whole day. */
export function intervalsText(intervals: readonly Interval[], t: Messages): string {
  if (intervals.length === 0) return t.hours.closedDay;
  return [...intervals]
    .sort((a, b) => a.start - b.start)
    .map((interval) => intervalText(interval, t))
    .join(', ');
}

function intervalText({ start, end }: Interval, t: Messages): string {
  if (start === 0 && end === WHOLE_DAY) return t.hours.allDay;
  const range = fill(t.hours.range, { from: formatMinutes(start), to: formatMinutes(end) });
  return end <= start ? fill(t.hours.nextDay, { range }) : range;
}

/** The same hours as stretches of a day's strip, in minutes; what runs past midnight ends at the strip's edge. */
export function stripOf(
  intervals: readonly Interval[],
): readonly { readonly x: number; readonly width: number }[] {
  return intervals.map(({ start, end }) => ({ x: start, width: (end <= start ? WHOLE_DAY : end) - start }));
}
