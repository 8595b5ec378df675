import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { type SaidValue, say } from '../../i18n/problems/say.ts';

/** Dates as content writes them, neighbours joined: `2017-10-19..2017-10-21, 2017-10-23`. At most eight of these. */
export function dateList(days: readonly EpochDay[]): SaidValue {
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
  return texts.length > 8 ? say('{shown} and {more} more', { shown, more: texts.length - 8 }) : shown;
}
