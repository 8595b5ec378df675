import type { Schedule } from '../domain/hours/types.ts';
import { scheduleOf, scheduleOfWorks } from '../domain/notices/schedule.ts';
import type { Instant } from '../domain/time/types.ts';
import type { Channel, Department, Site } from '../model/types.ts';
import type { FeedContext } from './feed-context.ts';

/** A channel, or a department that only works, with all that decides its hours. */
export interface Staffing {
  /** `support/email`, or the department's id where it only works. */
  readonly id: string;
  readonly department: Department;
  readonly channel: Channel | null;
  readonly schedule: Schedule;
}

/** Schedules remember what was worked out for them: each site and instant has one set, whatever the language. */
const schedules = new WeakMap<Site, { readonly now: Instant; readonly byId: Map<string, Schedule> }>();

/** Which hours has a department, as known at the context's instant? One for each channel, or one for its work. */
export function staffingOf({ site, now }: FeedContext, department: Department): readonly Staffing[] {
  const { id, works, channels } = department;
  const known = { notices: site.notices, incidents: site.incidents, now };
  if (works !== null) {
    const schedule = remembered(site, now, id, () => scheduleOfWorks(department, known));
    return [{ id, department, channel: null, schedule }];
  }
  return channels.map((channel) => ({
    id: channel.id,
    department,
    channel,
    schedule: remembered(site, now, channel.id, () => scheduleOf(channel, known)),
  }));
}

function remembered(site: Site, now: Instant, id: string, work: () => Schedule): Schedule {
  let known = schedules.get(site);
  if (known?.now !== now) {
    known = { now, byId: new Map() };
    schedules.set(site, known);
  }
  const schedule = known.byId.get(id) ?? work();
  known.byId.set(id, schedule);
  return schedule;
}
