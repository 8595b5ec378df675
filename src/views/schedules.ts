import type { Schedule } from '../domain/hours/types.ts';
import { scheduleOf, scheduleOfWorks } from '../domain/notices/schedule.ts';
import type { Instant } from '../domain/time/types.ts';
import type { Site } from '../model/types.ts';

const known = new WeakMap<Site, Map<Instant, ReadonlyMap<string, Schedule>>>();

/**
 * The schedules of every channel (`support/email`) and of every department that only works (`monitoring`),
 * with the notices and incidents published at `now`; worked out once for a site and an instant.
 */
export function schedulesOf(site: Site, now: Instant): ReadonlyMap<string, Schedule> {
  let ofSite = known.get(site);
  if (ofSite === undefined) {
    ofSite = new Map();
    known.set(site, ofSite);
  }
  let schedules = ofSite.get(now);
  if (schedules === undefined) {
    schedules = new Map(entriesOf(site, now));
    ofSite.set(now, schedules);
  }
  return schedules;
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
