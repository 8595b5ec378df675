import type { Schedule } from '../domain/hours/types.ts';
import { scheduleFor } from '../domain/notices/schedules.ts';
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
export function staffingOf({ site, now }: FeedContext, department: Department): readonly Staffing[] {
  const staffed = (id: string, channel: Channel | null): Staffing => ({
    id,
    department,
    channel,
    schedule: scheduleFor(site, now, id),
  });
  return department.works === null
    ? department.channels.map((channel) => staffed(channel.id, channel))
    : [staffed(department.id, null)];
}
