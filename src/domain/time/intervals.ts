import type { Interval } from './types.ts';

/** The hours of a day without a closed minute: 00:00 to 24:00. */
export const WHOLE_DAY: readonly Interval[] = [{ start: 0, end: 1440 }];

/**
 * When do these hours end, in minutes after 00:00 of the date on which they start? Past midnight, above 1440.
 *
 * @example endMinuteOf({ start: 540, end: 1080 }) // 1080
 * @example endMinuteOf({ start: 1320, end: 360 }) // 1800: 06:00 of the next date
 */
export function endMinuteOf({ start, end }: Interval): number {
  return end > start ? end : end + 1440;
}
