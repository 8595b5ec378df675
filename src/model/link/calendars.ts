import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import { say } from '../../i18n/problems/say.ts';
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
      const message = say('is {text}, which stands above already', { text });
      report.atField(entry, ['days', index, 'date'], {
        code: 'duplicate-id',
        message,
        fix: say('write each date once'),
      });
    }
    known.add(date);
    if (date > data.complete_until) {
      const message = say('is {text}, after complete_until', { text });
      const fix = say('write complete_until: with the last date that the list covers, {text} or later', {
        text,
      });
      report.atField(entry, ['days', index, 'date'], { code: 'reversed-range', message, fix });
    }
  });
  const { complete_until: completeUntil, official_until: officialUntil = completeUntil } = data;
  if (officialUntil > completeUntil) {
    const message = say('is {officialUntil}, after complete_until', {
      officialUntil: formatCivilDate(officialUntil),
    });
    const fix = say('remove it, or move complete_until');
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
