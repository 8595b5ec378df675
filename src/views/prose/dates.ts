import { formatCivilDate, parseCivilDate } from '../../domain/time/epoch-day.ts';
import { formatInstant, parseInstant } from '../../domain/time/instant.ts';
import { formatDateTime, formatDay } from '../../i18n/formats.ts';
import { zoneName } from '../../i18n/zone-name.ts';
import type { Context } from '../context.ts';

/** A date or moment in words, and for machines. */
export interface TimeUse {
  readonly kind: 'time';
  readonly text: string;
  readonly datetime: string;
}

/** What `<Date on="2026-11-21" />` shows: `sábado, 21 de novembro de 2026`. */
export function dateUse({ locale }: Context, on: string): TimeUse {
  const day = parseCivilDate(on);
  if (day === null) return { kind: 'time', text: on, datetime: on };
  return { kind: 'time', text: formatDay(day, locale, 'full'), datetime: formatCivilDate(day) };
}

/** What `<Instant at="2026-11-03T23:00-03:00" />` shows, in the site's zone, which it names. */
export function instantUse({ site, locale }: Context, at: string): TimeUse {
  const instant = parseInstant(at);
  if (instant === null) return { kind: 'time', text: at, datetime: at };
  const { timezone } = site.settings;
  const text = `${formatDateTime(instant, timezone, locale, 'full')} (${zoneName(timezone, locale)})`;
  return { kind: 'time', text, datetime: formatInstant(instant) };
}
