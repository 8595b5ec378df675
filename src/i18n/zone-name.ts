import type { Instant } from '../domain/time/types.ts';
import type { Locale } from '../model/types.ts';
import { fill } from './fill.ts';
import { formatOffset, zoneAbbreviation } from './formats.ts';
import { messagesOf } from './messages.ts';

/** What people call a zone: `horário de Brasília`; of a zone without a name of its own, by its city. */
export function zoneName(zone: string, locale: Locale): string {
  const messages = messagesOf(locale);
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return messages.zones[zone] ?? fill(messages.zoneOf, { city });
}

/** A zone's name with what its clocks show at an instant: `hora peninsular de España (CET, UTC+1)`. */
export function zoneLabel(zone: string, at: Instant, locale: Locale): string {
  const abbreviation = zoneAbbreviation(at, zone);
  const offset = formatOffset(at, zone);
  if (zone === 'UTC') return 'UTC';
  return `${zoneName(zone, locale)} (${abbreviation === null ? offset : `${abbreviation}, ${offset}`})`;
}
