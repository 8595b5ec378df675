import type { DayRule, Hours, NoticeDay, Schedule } from '../../src/domain/hours/types.ts';
import { day } from './site-builder.ts';

/** A schedule of São Paulo with nothing but these hours and what is given. */
export function scheduleWith(hours: Hours, more: Partial<Schedule> = {}): Schedule {
  return {
    zone: 'America/Sao_Paulo',
    hours,
    holidays: new Map(),
    notices: new Map(),
    outages: [],
    ...more,
  };
}

/** What a notice `special` says, by date. */
export function noticeDays(days: Readonly<Record<string, DayRule>>): ReadonlyMap<number, NoticeDay> {
  return new Map(Object.entries(days).map(([date, rule]) => [day(date), { notice: 'special', rule }]));
}
