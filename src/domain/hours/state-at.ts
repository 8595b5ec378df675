import type { Instant } from '../time/types.ts';
import { answerAt } from './chunk.ts';
import { timelineOf } from './timeline.ts';
import type { ChannelState, Schedule } from './types.ts';

/**
 * Is the channel open at this instant, since when, until when, and why? `since` and `until` are changes of the state;
 * a change of the reason alone is none.
 *
 * @example stateAt(schedule, mondayTen) // { state: 'open', since: mondayNine, until: mondayNoon, reason: week }
 * @example stateAt(schedule, saturdayOne) // open until Saturday 02:00 by Friday's 22:00-02:00, though Saturday is closed
 */
export function stateAt(schedule: Schedule, at: Instant): ChannelState {
  return answerAt(timelineOf(schedule).chunkAt(at), at);
}
