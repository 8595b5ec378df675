import { island, say } from './island.ts';

/** A civil date or time in a zone as if that were UTC: never asked of the visitor's own zone data. */
export const wallAt = (zone: number, at: number): number =>
  at + (island.zones[zone]?.[2].findLast(([from]) => from * 6e4 <= at)?.[1] ?? 0) * 6e4;

/** The civil date in a zone, as days since 1970. */
export const dayAt = (zone: number, at: number): number => Math.floor(wallAt(zone, at) / 864e5);

/** The time of day in a zone, `09:00`. */
export const timeAt = (zone: number, at: number): string =>
  new Date(wallAt(zone, at)).toISOString().slice(11, 16);

const { lang } = document.documentElement;

/** A date in a zone, in the page's language. */
export const dateAt = (zone: number, at: number, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...style, timeZone: 'UTC' }).format(
    wallAt(zone, at),
  );

/** A later instant in words: `18:00`, `amanhã 09:00`, `segunda-feira 09:00`, `4 de jan. 09:00`. */
export function when(zone: number, at: number, now: number): string {
  const days = dayAt(zone, at) - dayAt(zone, now);
  if (days < 1) return timeAt(zone, at);
  const date =
    days > 6 ? dateAt(zone, at, { day: 'numeric', month: 'short' }) : dateAt(zone, at, { weekday: 'long' });
  return `${days < 2 ? say('tomorrow') : date} ${timeAt(zone, at)}`;
}

/** The same instant on the visitor's clock, where that differs; else nothing. */
export function ownTime(zone: number, at: number): string {
  const own = at - new Date(at).getTimezoneOffset() * 6e4;
  return own === wallAt(zone, at) ? '' : say('yours', new Date(own).toISOString().slice(11, 16));
}
