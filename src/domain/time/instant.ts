import { DAY, parseCivilDate } from './epoch-day.ts';
import type { Instant } from './types.ts';

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?$/;
const OFFSET = /^([+-])(0\d|1[0-4]):([0-5]\d)$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([\d:.]+)(Z|[+-]\d{2}:\d{2})$/;
const WALL = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+))?$/;

/**
 * Which instant does this text name? ISO 8601 with an offset or Z, seconds and their fraction optional;
 * null for anything else, a date or time that does not exist included.
 *
 * @example parseInstant('2017-10-16T19:26-02:00') // 2017-10-16T21:26:00Z
 * @example parseInstant('2017-09-31T10:00Z') // null
 */
export function parseInstant(text: string): Instant | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const wall = readWall(match[1], match[2]);
  const offset = readOffset(match[3]);
  return wall === null || offset === null ? null : wall - offset;
}

/**
 * What does this text, a date with or without a time and without an offset, read on the wall? In milliseconds as if
 * the zone were UTC; a date alone is its 00:00; null for anything else.
 */
export function parseWallClock(text: string): number | null {
  const match = WALL.exec(text);
  return match ? readWall(match[1], match[2] ?? '00:00') : null;
}

/**
 * How is this instant written as data? UTC, milliseconds, Z.
 *
 * @example formatInstant(0) // '1970-01-01T00:00:00.000Z'
 * @example formatInstant(-1) // '1969-12-31T23:59:59.999Z'
 */
export function formatInstant(at: Instant): string {
  return new Date(at).toISOString();
}

/**
 * How is this instant written on a clock that is `offset` milliseconds ahead of UTC, seconds only where there are any?
 *
 * @example formatAtOffset(Date.UTC(2026, 10, 3, 17, 5), -10_800_000) // '2026-11-03T14:05-03:00'
 * @example formatAtOffset(30_000, 0) // '1970-01-01T00:00:30+00:00'
 */
export function formatAtOffset(at: Instant, offset: number): string {
  const wall = formatInstant(at + offset);
  return `${wall.slice(0, 16)}${wall.slice(16, 19).replace(':00', '')}${offsetText(offset)}`;
}

/** An offset in milliseconds as data has it: `-03:00`. */
export function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function readWall(date = '', time = ''): number | null {
  const day = parseCivilDate(date);
  const match = TIME.exec(time);
  if (day === null || !match) return null;
  const [, hours, minutes, seconds = '0', fraction = '0'] = match;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return (
    day * DAY + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000 + milliseconds
  );
}

function readOffset(text = ''): number | null {
  if (text === 'Z') return 0;
  const match = OFFSET.exec(text);
  if (!match) return null;
  const milliseconds = Number(match[2]) * 3_600_000 + Number(match[3]) * 60_000;
  return match[1] === '-' ? -milliseconds : milliseconds;
}
