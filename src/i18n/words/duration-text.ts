import type { Duration, DurationRange } from '../../domain/time/types.ts';
import { fill } from '../fill.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import type { Speaker } from './speaker.ts';

const HOUR = 60;
const DAY = 1440;

type Words = Pick<Speaker, 'locale' | 't'>;

/** A duration in words: `5 minutos`, `4 horas`, `2 dias`, or by the end of the next open date. */
export function durationText({ locale, t }: Words, duration: Duration): string {
  if (duration.unit === 'open-days') {
    return duration.days === 1 ? t.hours.businessDay : fill(t.hours.businessDays, { n: duration.days });
  }
  const { n, unit } = countOf(duration.minutes);
  return plural(locale, n, t.units[unit]);
}

/** Minutes as so many of the greatest unit that measures them. */
function countOf(minutes: number): { readonly n: number; readonly unit: keyof Messages['units'] } {
  if (minutes % DAY === 0 && minutes > DAY) return { n: minutes / DAY, unit: 'days' };
  if (minutes % HOUR === 0 && minutes > 0) return { n: minutes / HOUR, unit: 'hours' };
  return { n: minutes, unit: 'minutes' };
}

/**
 * A range of durations in words: `de 5 minutos a 4 horas`, a unit of both said once: `de 5 a 30 minutos`; one without a beginning `em até 4 horas`; one that
 * ends with the next open date `entre 1 hora e o fim do próximo dia de atendimento`.
 */
export function rangeText(words: Words, { earliest, latest }: DurationRange): string {
  const { hours } = words.t;
  const to = durationText(words, latest);
  const isNextDay = latest.unit === 'open-days' && latest.days === 1;
  if (earliest === null || (isNextDay && earliest.unit === 'open-days')) {
    return isNextDay ? to : fill(hours.within, { to });
  }
  if (latest.unit === 'open-days' && earliest.unit === 'open-days') {
    return fill(hours.betweenDays, { from: earliest.days, to: latest.days });
  }
  const from = durationText(words, earliest);
  if (isNextDay) return fill(hours.betweenDay, { from });
  return fill(hours.between, { from: sharedCount(earliest, latest) ?? from, to });
}

/** How many of the unit in which the other is said; null where the units differ. */
function sharedCount(one: Duration, other: Duration): number | null {
  if (one.unit === 'open-days' || other.unit === 'open-days') return null;
  const { n, unit } = countOf(one.minutes);
  return unit === countOf(other.minutes).unit ? n : null;
}
