import { segmentsOf } from '../../domain/hours/segments.ts';
import { stateAt } from '../../domain/hours/state-at.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Span } from '../../domain/time/types.ts';
import { type OpensFirst, opensFirst } from '../opens-first.ts';
import type { Staffing } from '../staffing.ts';

/** Which channels of a department are open from an instant on: the alternative to one that is closed. */
export interface StaffedJson {
  readonly at: string;
  /** As written, the best first. */
  readonly open: readonly string[];
  /** While none is open: the one that opens first; null where none does. */
  readonly opens_first: OpensFirst | null;
}

/** Who is there together, from one instant to another? An entry where that changes, in order. */
export function staffedBetween(
  staffings: readonly Staffing[],
  { from, until }: Span,
): readonly StaffedJson[] {
  const edges = new Set(
    staffings.flatMap(({ schedule }) => segmentsOf(schedule, from, until).map((segment) => segment.from)),
  );
  const entries: StaffedJson[] = [];
  for (const at of [...edges].sort((a, b) => a - b)) {
    const states = staffings.map(({ id, schedule }) => ({ id, state: stateAt(schedule, at) }));
    const open = states.filter(({ state }) => state.state === 'open').map(({ id }) => id);
    if (entries.at(-1)?.open.join() === open.join()) continue;
    entries.push({ at: formatInstant(at), open, opens_first: opensFirst(states) });
  }
  return entries;
}
