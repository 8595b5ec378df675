import { civilDateAt } from '../../domain/time/civil.ts';
import { formatAtOffset } from '../../domain/time/instant.ts';
import { offsetAt } from '../../domain/time/offset-periods.ts';
import type { Instant, Span } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import {
  type DateStyle,
  formatDate,
  formatDateTime,
  formatOffset,
  formatTime,
  zoneAbbreviation,
} from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
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

/** Two instants as a stretch of time. */
export interface Stretch {
  readonly from: Moment;
  readonly until: Moment;
  /** Whether both lie on one date: what is said of it then is another sentence. */
  readonly withinDay: boolean;
}

/**
 * Two instants as a stretch, a date that they share said once: `6 de dezembro de 2026, das 02:00`, `05:00 (UTC−3)`;
 * over midnight `5 de dezembro de 2026, 23:00 (UTC−3)`, `6 de dezembro de 2026, 02:00 (UTC−3)`.
 */
export function momentsOf(context: Context, { from, until }: Span): Stretch {
  const { t, locale } = context;
  const zone = context.site.settings.timezone;
  const [first, last] = [momentOf(context, from), momentOf(context, until)];
  const sameClocks = clocksOf(zone, from) === clocksOf(zone, until);
  if (civilDateAt(zone, from) !== civilDateAt(zone, until) || !sameClocks)
    return { from: first, until: last, withinDay: false };
  const [date, time] = [formatDate(from, zone, locale), formatTime(from, zone, locale)];
  const start = fill(t.status.withinDay.from, { date, time });
  const end = `${formatTime(until, zone, locale)} (${clocksOf(zone, until)})`;
  return { from: { ...first, text: start }, until: { ...last, text: end }, withinDay: true };
}

/** What stands before, between and after the two ends where a sentence tells of planned work. */
export function aroundPlanned({ t }: Context, { withinDay }: Stretch): readonly [string, string, string] {
  const [before = '', between = '', after = ''] = plannedSentence(t, withinDay).split(/\{\w+\}/);
  return [before, between, after];
}

/** For when work is planned, in a sentence: `Prevista para 6 de dezembro de 2026, das 02:00 às 05:00 (UTC−3)`. */
export function plannedText(context: Context, span: Span): string {
  const { from, until, withinDay } = momentsOf(context, span);
  return fill(plannedSentence(context.t, withinDay), { from: from.text, until: until.text });
}

function plannedSentence({ status }: Messages, withinDay: boolean): string {
  return withinDay ? status.plannedWithin : status.planned;
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
