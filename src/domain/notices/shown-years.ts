import type { Department, Notice } from '../../model/types.ts';
import { civilDateAt } from '../time/civil.ts';
import { partsOfDay } from '../time/epoch-day.ts';
import type { EpochDay, Instant } from '../time/types.ts';

interface Dated {
  readonly settings: { readonly timezone: string };
  readonly departments: readonly Pick<Department, 'holidays'>[];
  readonly notices: readonly Pick<Notice, 'published' | 'from' | 'until'>[];
}

/**
 * Which years have a page of closures and notices? That of the instant, the next one where a closing day of it is
 * known, and every year in which a published notice was known or held. In order; none without departments.
 *
 * @example shownYears(site, november2026) // [2026, 2027], where the calendars reach into 2027
 */
export function shownYears({ settings, departments, notices }: Dated, now: Instant): readonly number[] {
  if (departments.length === 0) return [];
  const yearOf = (day: EpochDay) => partsOfDay(day).year;
  const present = yearOf(civilDateAt(settings.timezone, now));
  const years = new Set([present]);
  const closing = departments.flatMap(({ holidays }) => [...holidays.keys()]);
  if (closing.some((day) => yearOf(day) === present + 1)) years.add(present + 1);
  for (const { published, from, until } of notices) {
    if (published > now) continue;
    const first = yearOf(from ?? civilDateAt(settings.timezone, published));
    const last = until === null ? first : yearOf(until);
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
