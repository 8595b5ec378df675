import type { Duration, DurationRange } from './types.ts';

const DURATION = /^(0|[1-9]\d{0,4})(m|h|d|bd)$/;
const MINUTES = { m: 1, h: 60, d: 1440 } as const;

/**
 * How long is `90m`, `4h`, `2d` (24 hours each) or `1bd`? Null for any other form.
 *
 * @example parseDuration('4h') // { unit: 'minutes', minutes: 240 }
 * @example parseDuration('1bd') // { unit: 'open-days', days: 1 }
 */
export function parseDuration(text: string): Duration | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const count = Number(match[1]);
  const unit = match[2];
  if (unit === 'bd') return count > 0 ? { unit: 'open-days', days: count } : null;
  return { unit: 'minutes', minutes: count * MINUTES[unit as 'm' | 'h' | 'd'] };
}

/**
 * From when to when is `5m-4h`? A lone `4h` has no beginning; null for any other form, or when it ends before it begins.
 *
 * @example parseDurationRange('5m-4h') // earliest 5 minutes, latest 240
 * @example parseDurationRange('4h-5m') // null
 */
export function parseDurationRange(text: string): DurationRange | null {
  const [first = '', second, ...rest] = text.split('-');
  if (rest.length > 0) return null;
  const earliest = parseDuration(first);
  if (second === undefined) return earliest && { earliest: null, latest: earliest };
  const latest = parseDuration(second);
  if (!earliest || !latest || endsBefore(latest, earliest)) return null;
  return { earliest, latest };
}

/** Open days and minutes cannot be compared without a schedule. */
function endsBefore(latest: Duration, earliest: Duration): boolean {
  if (latest.unit === 'minutes' && earliest.unit === 'minutes') return latest.minutes < earliest.minutes;
  return latest.unit === 'open-days' && earliest.unit === 'open-days' && latest.days < earliest.days;
}
