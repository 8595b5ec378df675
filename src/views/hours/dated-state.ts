import { planOf } from '../../domain/hours/plan.ts';
import type { Source } from '../../domain/hours/types.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import type { Department } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** What a date is to a department that keeps a week. */
export interface DatedState {
  /** Closed though it would have been open; other hours than usual; as usual; closed anyway. */
  readonly state: 'closed' | 'special' | 'usual' | 'off';
  /** The holidays and notices that say so, each once. */
  readonly sources: readonly Source[];
}

/** What of a department keeps a week, and can be closed on a date: channels, or itself where it only works. */
export function idsWithWeek({ id, channels, works }: Department): readonly string[] {
  if (works !== null) return works.kind === 'week' ? [id] : [];
  return channels.filter(({ hours }) => hours.kind === 'week').map((channel) => channel.id);
}

/** What is this date to the department, and who says so? */
export function datedState({ site, now }: Context, department: Department, day: EpochDay): DatedState {
  const plans = idsWithWeek(department).map((id) => planOf(scheduleFor(site, now, id), day));
  const isOpen = plans.some(({ intervals }) => (intervals?.length ?? 0) > 0);
  const dated = plans.filter(
    ({ source, displaced }) => displaced !== null && ['notice', 'holiday'].includes(source.layer),
  );
  if (dated.length === 0) return { state: isOpen ? 'usual' : 'off', sources: [] };
  const sources = new Map(dated.map(({ source }) => [source.id, source]));
  return { state: isOpen ? 'special' : 'closed', sources: [...sources.values()] };
}
