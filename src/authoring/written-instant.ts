import { formatInstant } from '../domain/time/instant.ts';
import { offsetAt } from '../domain/time/offset-periods.ts';
import type { Instant } from '../domain/time/types.ts';

const MINUTE = 60_000;

/**
 * How is an instant written into a file, with the offset of a zone at that instant? To the minute where it is a whole
 * one, else with its seconds and their fraction.
 *
 * @example exactInstant(Date.UTC(2026, 10, 3, 17, 5), 'America/Sao_Paulo') // '2026-11-03T14:05-03:00'
 * @example exactInstant(Date.UTC(2017, 11, 3, 16, 5, 7), 'America/Sao_Paulo') // '2017-12-03T14:05:07-02:00'
 */
export function exactInstant(at: Instant, zone: string): string {
  const offset = offsetAt(zone, at);
  // Local mean times of long ago have seconds, which no offset in content can say.
  const whole = Math.round(offset / MINUTE) * MINUTE;
  const wall = formatInstant(at + whole);
  const end = at % MINUTE === 0 ? 16 : at % 1000 === 0 ? 19 : 23;
  return `${wall.slice(0, end)}${offsetText(whole)}`;
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
