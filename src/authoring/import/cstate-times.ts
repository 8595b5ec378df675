import { parseInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/types.ts';

/**
 * The instant of a cState date: one without an offset is UTC, as its own pages read it. Null for anything else.
 *
 * @example cstateInstant('2018-04-13 16:54:00') // 2018-04-13T16:54:00Z
 * @example cstateInstant('2018-04-13T16:54:00+02:00') // 2018-04-13T14:54:00Z
 */
export function cstateInstant(value: unknown): Instant | null {
  if (typeof value !== 'string') return null;
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(
      value.trim(),
    );
  if (parts === null) return null;
  const [, date = '', time = '00:00', zone = 'Z'] = parts;
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : /^(z|utc)$/i.test(zone)
      ? 'Z'
      : zone;
  return parseInstant(
    `${date}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}${offset}`,
  );
}
