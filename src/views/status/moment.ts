import { formatInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/types.ts';
import { type DateStyle, formatDateTime, formatOffset, zoneAbbreviation } from '../../i18n/formats.ts';
import { zoneLabel } from '../../i18n/zone-name.ts';
import type { Context } from '../context.ts';

/** An instant for machines and in words. */
export interface Moment {
  readonly datetime: string;
  readonly text: string;
}

/** An instant with what the site's clocks are called then: `17 de novembro de 2026, 10:08 (UTC−3)`. */
export function momentOf(context: Context, at: Instant, style: DateStyle = 'long'): Moment {
  const zone = context.site.settings.timezone;
  const clocks = zoneAbbreviation(at, zone) ?? formatOffset(at, zone);
  return {
    datetime: formatInstant(at),
    text: `${formatDateTime(at, zone, context.locale, style)} (${clocks})`,
  };
}

/** The same with the zone's full name, for the one place of a page that explains its times. */
export function fullMoment(context: Context, at: Instant): Moment {
  const zone = context.site.settings.timezone;
  const time = formatDateTime(at, zone, context.locale);
  return { datetime: formatInstant(at), text: `${time}, ${zoneLabel(zone, at, context.locale)}` };
}
