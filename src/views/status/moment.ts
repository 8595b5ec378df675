import { civilDateAt } from '../../domain/time/civil.ts';
import { formatAtOffset } from '../../domain/time/instant.ts';
import { offsetAt } from '../../domain/time/offset-periods.ts';
import type { Instant, Span } from '../../domain/time/types.ts';
import {
  type DateStyle,
  formatDateTime,
  formatOffset,
  formatTime,
  zoneAbbreviation,
} from '../../i18n/formats.ts';
import { zoneLabel } from '../../i18n/zone-name.ts';
import type { Context } from '../context.ts';

/** An instant for machines, on the site's clock with its offset, and in words. */
export interface Moment {
  readonly datetime: string;
  readonly text: string;
}

/** An instant with what the site's clocks are called then: `17 de novembro de 2026, 10:08 (UTC−3)`. */
export function momentOf(context: Context, at: Instant, style: DateStyle = 'long'): Moment {
  const zone = context.site.settings.timezone;
  return {
    datetime: formatAtOffset(at, offsetAt(zone, at)),
    text: `${formatDateTime(at, zone, context.locale, style)} (${clocksOf(zone, at)})`,
  };
}

function clocksOf(zone: string, at: Instant): string {
  return zoneAbbreviation(at, zone) ?? formatOffset(at, zone);
}

/** Two instants as a stretch, a date that they share said once: `6 de dezembro de 2026, 02:00`, `05:00 (UTC−3)`. */
export function momentsOf(
  context: Context,
  { from, until }: Span,
): { readonly from: Moment; readonly until: Moment } {
  const zone = context.site.settings.timezone;
  const [first, last] = [momentOf(context, from), momentOf(context, until)];
  const sameClocks = clocksOf(zone, from) === clocksOf(zone, until);
  if (civilDateAt(zone, from) !== civilDateAt(zone, until) || !sameClocks)
    return { from: first, until: last };
  const start = formatDateTime(from, zone, context.locale);
  const end = `${formatTime(until, zone, context.locale)} (${clocksOf(zone, until)})`;
  return { from: { ...first, text: start }, until: { ...last, text: end } };
}

/** The same with the zone's full name, for the one place of a page that explains its times. */
export function fullMoment(context: Context, at: Instant): Moment {
  const zone = context.site.settings.timezone;
  const time = formatDateTime(at, zone, context.locale);
  return {
    datetime: formatAtOffset(at, offsetAt(zone, at)),
    text: `${time}, ${zoneLabel(zone, at, context.locale)}`,
  };
}
