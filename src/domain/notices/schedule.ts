import type { Channel, Department, Incident, Notice } from '../../model/types.ts';
import type { Schedule } from '../hours/types.ts';
import { outagesOf } from '../incidents/outages.ts';
import type { Instant } from '../time/types.ts';
import { noticeDaysOf } from './notice-days.ts';

/** What bears on schedules beside the channels themselves, and the instant at which it is known. */
export interface ScheduleContext {
  readonly notices: readonly Notice[];
  readonly incidents: readonly Incident[];
  readonly now: Instant;
}

/**
 * What decides this channel's hours, as known at the context's `now`? Notices and updates that are not yet published
 * then do not count. Keep the schedule: the engine remembers what it has worked out for it.
 */
export function scheduleOf(channel: Channel, { notices, incidents, now }: ScheduleContext): Schedule {
  const { id, timezone: zone, hours, holidays } = channel;
  return {
    zone,
    hours,
    holidays: hours.kind === 'always' ? new Map() : holidays,
    notices: noticeDaysOf(id, zone, notices, now),
    outages: outagesOf(incidents, id, now),
  };
}

/** What decides when a department that nobody contacts is on duty? See `scheduleOf`. Without `works`: never. */
export function scheduleOfWorks(department: Department, { notices, now }: ScheduleContext): Schedule {
  const { id, timezone: zone, works, holidays } = department;
  const hours = works ?? ({ kind: 'never' } as const);
  return {
    zone,
    hours,
    holidays: hours.kind === 'always' ? new Map() : holidays,
    notices: noticeDaysOf(id, zone, notices, now),
    outages: [],
  };
}
