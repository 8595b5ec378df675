import type { Duration, DurationRange } from '../../domain/time/types.ts';
import { fill } from '../fill.ts';
import { plural } from '../plural.ts';
import type { Speaker } from './speaker.ts';

const HOUR = 60;
const DAY = 1440;

/** A duration in words: `5 minutos`, `4 horas`, `2 dias`, or by the end of the next open date. */
export function durationText({ locale, t }: Pick<Speaker, 'locale' | 't'>, duration: Duration): string {
  if (duration.unit === 'open-days') {
    return duration.days === 1 ? t.hours.businessDay : fill(t.hours.businessDays, { n: duration.days });
  }
  const { minutes } = duration;
  if (minutes % DAY === 0 && minutes > DAY) return plural(locale, minutes / DAY, t.units.days);
  if (minutes % HOUR === 0 && minutes > 0) return plural(locale, minutes / HOUR, t.units.hours);
  return plural(locale, minutes, t.units.minutes);
}

/** A range of durations in words: `5 minutos a 4 horas`; one without a beginning `até 4 horas`. */
export function rangeText(
  speaker: Pick<Speaker, 'locale' | 't'>,
  { earliest, latest }: DurationRange,
): string {
  const { t } = speaker;
  const to = durationText(speaker, latest);
  if (earliest !== null) return fill(t.hours.between, { from: durationText(speaker, earliest), to });
  return latest.unit === 'open-days' ? to : fill(t.hours.within, { to });
}
