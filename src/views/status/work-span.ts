import { phasesOf } from '../../domain/incidents/maintenance-phases.ts';
import type { Instant, Span } from '../../domain/time/types.ts';
import type { Maintenance } from '../../model/types.ts';

/** From when to when has the work of a maintenance gone on by `now`? Up to `now` while it does; null before it began. */
export function workSpan(maintenance: Maintenance, now: Instant): Span | null {
  const past = phasesOf(maintenance).filter(({ at }) => at !== null && at <= now);
  const begin = past.find(({ phase }) => phase === 'in_progress' || phase === 'verifying')?.at;
  if (begin === undefined || begin === null) return null;
  const end = past.findLast(({ phase }) => phase === 'completed' || phase === 'cancelled')?.at;
  return { from: begin, until: end ?? now };
}
