import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';

/** Dates as content writes them, neighbours joined: `2017-10-19..2017-10-21, 2017-10-23`. At most eight of these. */
export function dateList(days: readonly EpochDay[]): string {
  const runs: { from: EpochDay; until: EpochDay }[] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && day <= last.until + 1) last.until = day;
    else runs.push({ from: day, until: day });
  }
  const texts = runs.map(({ from, until }) =>
    from === until ? formatCivilDate(from) : `${formatCivilDate(from)}..${formatCivilDate(until)}`,
  );
  const shown = texts.slice(0, 8).join(', ');
  return texts.length > 8 ? `${shown} and ${texts.length - 8} more` : shown;
}
