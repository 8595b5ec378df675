import type { ReplyTarget } from '../../domain/hours/types.ts';
import type { Duration, DurationRange } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { Context } from '../context.ts';

const HOUR = 60;
const DAY = 1440;

/** A duration in words: `5 minutos`, `4 horas`, `2 dias`, or by the end of the next open date. */
export function durationText({ locale, t }: Context, duration: Duration): string {
  if (duration.unit === 'open-days') {
    return duration.days === 1 ? t.hours.businessDay : fill(t.hours.businessDays, { n: duration.days });
  }
  const { minutes } = duration;
  if (minutes % DAY === 0 && minutes > DAY) return plural(locale, minutes / DAY, t.units.days);
  if (minutes % HOUR === 0 && minutes > 0) return plural(locale, minutes / HOUR, t.units.hours);
  return plural(locale, minutes, t.units.minutes);
}

/** A range of durations in words: `5 minutos a 4 horas`; one without a beginning `até 4 horas`. */
export function rangeText(context: Context, { earliest, latest }: DurationRange): string {
  const { t } = context;
  const to = durationText(context, latest);
  if (latest.unit === 'open-days')
    return earliest === null ? to : fill(t.hours.between, { from: durationText(context, earliest), to });
  if (earliest === null) return fill(t.hours.within, { to });
  return fill(t.hours.between, { from: durationText(context, earliest), to });
}

/** A reply target in one sentence: the usual time, the peak's, and how they are counted. */
export function replyText(context: Context, target: ReplyTarget): string {
  const { t } = context;
  const parts = [
    target.usual === null ? null : fill(t.hours.replyUsual, { range: rangeText(context, target.usual) }),
    target.peak === null ? null : fill(t.hours.replyPeak, { range: rangeText(context, target.peak) }),
    target.counted === 'open' ? t.hours.replyOpen : t.hours.replyElapsed,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}
