import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import type { Locatable, Path, Report } from '../report.ts';
import type { Calendar } from '../types.ts';
import { isKnown, type Names } from './names.ts';

/** The closing days of a list of calendars, by date, with the holiday's id. */
export interface KeptHolidays {
  readonly calendars: readonly string[];
  readonly days: ReadonlyMap<EpochDay, string>;
}

/** No calendar is kept. */
export const NO_HOLIDAYS: KeptHolidays = { calendars: [], days: new Map() };

interface Kept {
  readonly calendar: string;
  readonly include: readonly EpochDay[];
}

/** The closing days of the calendars that `entry` lists at `path`; of two on one date the first listed speaks. */
export function linkHolidays(
  kept: readonly Kept[],
  { entry, path }: { readonly entry: Locatable; readonly path: Path },
  calendars: ReadonlyMap<string, Calendar>,
  names: Names,
  report: Report,
): KeptHolidays {
  const days = new Map<EpochDay, string>();
  kept.forEach(({ calendar: id, include }, index) => {
    const at = [...path, index];
    const isBare = include.length === 0;
    if (!isKnown(report, entry, isBare ? at : [...at, 'calendar'], id, names)) return;
    const calendar = calendars.get(id);
    for (const { day, id: holiday, type } of calendar?.days ?? []) {
      if ((type !== 'optional' || include.includes(day)) && !days.has(day)) days.set(day, holiday);
    }
    include.forEach((day, place) => {
      if (calendar?.days.some((one) => one.day === day && one.type === 'optional')) return;
      const message = say('is {day}, which is no optional day of {id}', { day: formatCivilDate(day), id });
      const optional = calendar?.days
        .filter(({ type }) => type === 'optional')
        .map((one) => formatCivilDate(one.day));
      const fix = optional?.length
        ? say('its optional days are {dates}', { dates: optional.join(', ') })
        : say('remove it: the calendar has no optional days');
      report.atField(entry, [...at, 'include', place], { code: 'holiday-not-optional', message, fix });
    });
  });
  return { calendars: kept.map(({ calendar }) => calendar).filter((id) => calendars.has(id)), days };
}
