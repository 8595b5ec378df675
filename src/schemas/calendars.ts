import { z } from 'zod';
import { date } from './fields/dates.ts';
import { field } from './fields/field.ts';
import { line, localLine } from './fields/text.ts';
import type { SiteContext } from './site-context.ts';

/** `content/calendars/<id>.yaml`: public holidays. One with the id of a calendar of the project's replaces it. */
export function calendarSchema(site: SiteContext) {
  return z.strictObject({
    name: field(localLine(site), {
      write: 'What the calendar is called.',
      example: 'name: Feriados de Campinas',
    }),
    complete_until: field(date(), {
      write:
        'The last date up to which all its days are written below; the check warns before it is reached.',
      example: 'complete_until: 2027-12-31',
    }),
    official_until: field(date().optional(), {
      write:
        'The last date up to which its days stand in an official list. Those after it are expected: the check warns when a site comes near them.',
      example: 'official_until: 2026-12-31',
      unless: 'all of them do',
    }),
    days: field(z.array(day(site)), {
      write: 'Its days, in any order, each date once.',
      example: 'days: [{ date: 2026-11-20, name: Dia da Consciência Negra, type: national }]',
    }),
  });
}

/** What such a file says. */
export type CalendarData = z.output<ReturnType<typeof calendarSchema>>;

function day(site: SiteContext) {
  return z.strictObject({
    date: field(date(), { write: 'The date.', example: 'date: 2026-11-20' }),
    name: field(localLine(site), {
      write: 'What the day is called.',
      example: 'name: Dia da Consciência Negra',
    }),
    type: field(z.enum(['national', 'state', 'municipal', 'optional']), {
      write: 'Whose holiday it is. optional days do not close, unless a department includes them.',
      example: 'type: national',
    }),
    source: field(line().optional(), {
      write: 'The law or list that says so.',
      example: 'source: Lei 14.759/2023',
      unless: 'none is named',
    }),
  });
}
