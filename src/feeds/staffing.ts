import type { Schedule } from '../domain/hours/types.ts';
import { scheduleOf, scheduleOfWorks } from '../domain/notices/schedule.ts';
import type { Channel, Department } from '../model/types.ts';
import type { FeedContext } from './feed-context.ts';

/** A channel, or a department that only works, with all that decides its hours. */
export interface Staffing {
  /** `support/email`, or the department's id where it only works. */
  readonly id: string;
  readonly department: Department;
  readonly channel: Channel | null;
  readonly schedule: Schedule;
}

/** Which hours has a department, as known at the context's instant? One for each channel, or one for its work. */
export function staffingOf(context: FeedContext, department: Department): readonly Staffing[] {
  const { site, now } = context;
  const known = { notices: site.notices, incidents: site.incidents, now };
  if (department.works !== null) {
    const schedule = scheduleOfWorks(department, known);
    return [{ id: department.id, department, channel: null, schedule }];
  }
  return department.channels.map((channel) => ({
    id: channel.id,
    department,
    channel,
    schedule: scheduleOf(channel, known),
  }));
}
