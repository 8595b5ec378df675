import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import type { CalendarData } from '../../schemas/calendars.ts';
import type { Entry } from '../read/entry.ts';
import type { Calendar } from '../types.ts';
import type { Linking } from './linking.ts';

/** The calendars by id; one of the content's replaces the project's of its id. */
export function linkCalendars(linking: Linking): ReadonlyMap<string, Calendar> {
  return new Map(linking.contents.calendars.map((entry) => [entry.id, linkCalendar(entry, linking)]));
}

function linkCalendar(entry: Entry<CalendarData>, { report }: Linking): Calendar {
  const { id, data } = entry;
  const known = new Set<number>();
  data.days.forEach(({ date }, index) => {
    const text = formatCivilDate(date);
    if (known.has(date)) {
      const message = `is ${text}, which stands above already`;
      report.atField(entry, ['days', index, 'date'], {
        code: 'duplicate-id',
        message,
        fix: 'write each date once',
      });
    }
    known.add(date);
    if (date > data.complete_until) {
      const message = `is ${text}, after complete_until`;
      const fix = `write complete_until: with the last date that the list covers, ${text} or later`;
      report.atField(entry, ['days', index, 'date'], { code: 'reversed-range', message, fix });
    }
  });
  const { complete_until: completeUntil, official_until: officialUntil = completeUntil } = data;
  if (officialUntil > completeUntil) {
    const message = `is ${formatCivilDate(officialUntil)}, after complete_until`;
    const fix = 'remove it, or move complete_until';
    report.atField(entry, ['official_until'], { code: 'reversed-range', message, fix });
  }
  const days = data.days
    .map(({ date, name, type, source }) => ({
      id: `${id}/${formatCivilDate(date)}`,
      day: date,
      name,
      type,
      source: source ?? '',
    }))
    .sort((a, b) => a.day - b.day);
  return { id, name: data.name, completeUntil, officialUntil, days };
}
