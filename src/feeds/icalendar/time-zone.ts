import { offsetPeriods } from '../../domain/time/offset-periods.ts';
import type { Span } from '../../domain/time/types.ts';

/**
 * A zone's definition for the wall times of a stretch (VTIMEZONE, RFC 5545, 3.6.5): one observance for each of
 * its periods of constant offset, the first of them reaching back to 1970.
 *
 * @example timeZoneLines('America/Sao_Paulo', year 2026) // one STANDARD at -0300
 * @example timeZoneLines('Europe/Madrid', year 2026) // STANDARD, DAYLIGHT from 29 March, STANDARD from 25 October
 */
export function timeZoneLines(zone: string, { from, until }: Span): readonly string[] {
  const periods = offsetPeriods(zone, from, until);
  const standard = Math.min(...periods.map((period) => period.offset));
  const observances = periods.flatMap(({ from: begins, offset }, index) => {
    const before = periods[index - 1]?.offset ?? offset;
    const kind = offset > standard ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${index === 0 ? '19700101T000000' : wallOf(begins + before)}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(offset)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'];
}

function wallOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : pad(seconds % 60);
  return `${offset < 0 ? '-' : '+'}${pad(seconds / 3600)}${pad((seconds / 60) % 60)}${rest}`;
}
