import type { Site } from '../../model/types.ts';
import type { Schedule } from '../hours/types.ts';
import type { Instant } from '../time/types.ts';
import { scheduleOf, scheduleOfWorks } from './schedule.ts';

/** Schedules remember what was worked out for them: a site has one set for the instant asked last. */
const known = new WeakMap<Site, { readonly now: Instant; readonly byId: ReadonlyMap<string, Schedule> }>();

/**
 * The schedules of every channel (`support/email`) and of every department that only works (`monitoring`),
 * with the notices and incidents published at `now`.
 */
function schedulesOf(site: Site, now: Instant): ReadonlyMap<string, Schedule> {
  let schedules = known.get(site);
  if (schedules?.now !== now) {
    schedules = { now, byId: new Map(entriesOf(site, now)) };
    known.set(site, schedules);
  }
  return schedules.byId;
}

function* entriesOf(site: Site, now: Instant): Generator<[string, Schedule]> {
  const context = { notices: site.notices, incidents: site.incidents, now };
  for (const department of site.departments) {
    for (const channel of department.channels) yield [channel.id, scheduleOf(channel, context)];
    if (department.works !== null) yield [department.id, scheduleOfWorks(department, context)];
  }
}

/** The schedule of one channel or working department; every id of the site has one. */
export function scheduleFor(site: Site, now: Instant, id: string): Schedule {
  const schedule = schedulesOf(site, now).get(id);
  if (schedule === undefined) throw new Error(`no schedule for ${id}`);
  return schedule;
}
