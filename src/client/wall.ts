import { island, say } from './island.ts';

const DAY = 864e5;
const lang = document.documentElement.lang;

/** How many milliseconds a zone of the island is ahead of UTC: never asked of the visitor's own zone data. */
export function offsetOf(zone: number, at: number): number {
  let minutes = 0;
  for (const [from, offset] of island.zones?.[zone]?.offsets ?? []) if (from <= at) minutes = offset;
  return minutes * 6e4;
}

/** The civil date in a zone, as days since 1970. */
export const dayOf = (zone: number, at: number): number => Math.floor((at + offsetOf(zone, at)) / DAY);

/** The time of day in a zone, `09:00`. */
export const clockOf = (zone: number, at: number): string =>
  new Date(at + offsetOf(zone, at)).toISOString().slice(11, 16);

/** A later or earlier instant in words, from the date of `now`: `18:00`, `amanhã 09:00`, `seg. 09:00`, `30 de nov. 09:00`. */
export function when(zone: number, at: number, now: number): string {
  const days = dayOf(zone, at) - dayOf(zone, now);
  if (days === 0) return clockOf(zone, at);
  if (days === 1) return `${say('tomorrow')} ${clockOf(zone, at)}`;
  const style: Intl.DateTimeFormatOptions =
    days > 6 || days < 0 ? { day: 'numeric', month: 'short' } : { weekday: 'long' };
  return `${dateText(zone, at, style)} ${clockOf(zone, at)}`;
}

/** A date in a zone, in the page's language. */
export function dateText(zone: number, at: number, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...style, timeZone: 'UTC' }).format(
    at + offsetOf(zone, at),
  );
}

/** The same instant on the visitor's clock, where that differs from the zone's; else nothing. */
export function ownTime(zone: number, at: number): string {
  const own = new Date(at);
  if (own.getTimezoneOffset() * -6e4 === offsetOf(zone, at)) return '';
  const pad = (n: number): string => String(n).padStart(2, '0');
  return say('yours', { time: `${pad(own.getHours())}:${pad(own.getMinutes())}` });
}
