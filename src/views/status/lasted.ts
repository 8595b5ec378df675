import { fill } from '../../i18n/fill.ts';
import type { Context } from '../context.ts';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 1440;

/**
 * A stretch of time in its two largest units that do not part at the end of a line: `3 h 4 min`, `2 d 5 h`.
 *
 * @example lastedText(context, 184 minutes) // '3 h 4 min'
 * @example lastedText(context, 20 seconds) // 'menos de 1 min'
 */
export function lastedText({ t }: Pick<Context, 't'>, milliseconds: number): string {
  const { spans } = t.status;
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return spans.moment;
  const parts: readonly (readonly [number, string])[] =
    minutes >= DAY
      ? [
          [Math.floor(minutes / DAY), spans.days],
          [Math.floor((minutes % DAY) / HOUR), spans.hours],
        ]
      : [
          [Math.floor(minutes / HOUR), spans.hours],
          [minutes % HOUR, spans.minutes],
        ];
  return parts
    .filter(([n]) => n > 0)
    .map(([n, unit]) => fill(unit, { n }))
    .join(' ')
    .replaceAll(' ', '\u00a0');
}
