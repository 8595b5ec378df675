import { civilDateAt } from '../domain/time/civil.ts';
import type { EpochDay, Instant } from '../domain/time/types.ts';
import { formatDay, yearOf } from '../i18n/formats.ts';
import type { Context } from './context.ts';

/**
 * A civil date with its weekday, and with its year where that is not the one of the clocks in `zone` at `since` (the
 * build, unless given): `sexta-feira, 25 de dezembro`, `sexta-feira, 1 de janeiro de 2027`.
 */
export function dateAhead(
  { now, locale }: Pick<Context, 'now' | 'locale'>,
  day: EpochDay,
  zone: string,
  since: Instant = now,
): string {
  const isSameYear = yearOf(day) === yearOf(civilDateAt(zone, since));
  return formatDay(day, locale, isSameYear ? 'weekday' : 'full');
}
