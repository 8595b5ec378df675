import { partsOfDay } from '../../domain/time/epoch-day.ts';
import type { EpochDay, Instant } from '../../domain/time/types.ts';

/** An instant as iCalendar writes it, in UTC: `20261103T170500Z`. */
export function utcStamp(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A civil date: `20261103`. */
export function dateStamp(day: EpochDay): string {
  const { year, month, day: date } = partsOfDay(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}

/** A wall time without its zone: `20261103T140500`; 1440 minutes are 00:00 of the next date. */
export function wallStamp(day: EpochDay, minutes: number): string {
  const date = day + Math.floor(minutes / 1440);
  const rest = minutes % 1440;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${dateStamp(date)}T${pad(Math.floor(rest / 60))}${pad(rest % 60)}00`;
}
