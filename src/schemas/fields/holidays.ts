import { z } from 'zod';
import type { EpochDay } from '../../domain/time/types.ts';
import { date } from './dates.ts';
import { field } from './field.ts';
import { reference } from './names.ts';

/** The manual's entry of `holidays`, of departments and channels alike. */
export const HOLIDAYS = {
  write: 'The calendars whose closing days are kept. { calendar, include } closes on optional days too.',
  example: 'holidays: [br, { calendar: br-sp, include: [2027-02-09] }]',
  unless: 'none; of a channel, those of its department',
};

/** A list of calendars, each an id alone or with the optional days on which it closes as well. */
export function holidays() {
  const bare = reference().transform((calendar) => ({ calendar, include: [] as EpochDay[] }));
  const withDays = z.strictObject({
    calendar: field(reference(), { write: 'The calendar.', example: 'calendar: br' }),
    include: field(z.array(date()), {
      write: 'Its optional days on which to close too.',
      example: 'include: [2027-02-09]',
    }),
  });
  return z.array(z.union([bare, withDays]));
}
