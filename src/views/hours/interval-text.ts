import type { Interval } from '../../domain/time/types.ts';

export { intervalsText } from '../../i18n/words/interval-text.ts';

const WHOLE_DAY = 1440;

/** The hours of a date as stretches of a day's strip, in minutes; what runs past midnight ends at the strip's edge. */
export function stripOf(
  intervals: readonly Interval[],
): readonly { readonly x: number; readonly width: number }[] {
  return intervals.map(({ start, end }) => ({ x: start, width: (end <= start ? WHOLE_DAY : end) - start }));
}

/** Hours in words whose ranges are not broken at the end of a line: `09:00 às 12:00` with spaces that do not break. */
export const wholeRanges = (hours: string): string =>
  hours.replaceAll(/(\d\d:\d\d) (\S+) (?=\d\d:\d\d)/g, '$1\u00a0$2\u00a0');
