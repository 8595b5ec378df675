import type { Component, ComponentStatus } from '../../model/types.ts';
import { civilDateAt, startOfDate } from '../time/civil.ts';
import type { EpochDay, Instant } from '../time/types.ts';
import type { Effect } from './component-effects.ts';
import { componentSegments, componentStateAt, type StatusSegment } from './component-states.ts';
import { worstStatus } from './severity.ts';
import type { StatusRecord } from './status-record.ts';

/** One civil date of a component's history. */
export interface DayOfHistory {
  readonly day: EpochDay;
  /** The worst state of that date; null before the component existed. */
  readonly worst: ComponentStatus | null;
  /** Milliseconds of partial and of major outage in it. */
  readonly partialOutage: number;
  readonly majorOutage: number;
  /** What lay behind it, each once. */
  readonly causes: readonly Pick<Effect, 'kind' | 'id'>[];
}

/** The last days of a component, and for what share of them it was up. */
export interface History {
  /** Oldest first; the last is the date of `now`, counted up to `now`. */
  readonly days: readonly DayOfHistory[];
  /** From 0 to 1; null where the component has not existed yet. */
  readonly uptime: number | null;
}

/** What share of an outage's time counts as down, by Statuspage's rule. */
const WEIGHT_OF_PARTIAL_OUTAGE = 0.3;

/**
 * How was a component on each of the last days, and for what share of that time was it up?
 * Dates are those of `zone`; a major outage counts whole, a partial one 30 %, all else not at all.
 */
export function dayHistory(
  record: StatusRecord,
  component: Component,
  { days = 90, zone, now }: { readonly days?: number; readonly zone: string; readonly now: Instant },
): History {
  const today = civilDateAt(zone, now);
  const born = component.since === null ? Number.NEGATIVE_INFINITY : startOfDate(zone, component.since);
  const history: DayOfHistory[] = [];
  let observed = 0;
  let down = 0;
  for (let day = today - days + 1; day <= today; day += 1) {
    const from = Math.max(startOfDate(zone, day), born);
    const until = Math.min(startOfDate(zone, day + 1), now);
    // The date of `now` may have just begun, with no length yet.
    if (day === today ? from > until : from >= until) {
      history.push({ day, worst: null, partialOutage: 0, majorOutage: 0, causes: [] });
      continue;
    }
    const segments = componentSegments(record, component.id, { from, until });
    // A date without length has no segment: the present state stands for it.
    const present = day === today ? [componentStateAt(record, component.id, now)] : [];
    const partialOutage = timeIn('partial_outage', segments);
    const majorOutage = timeIn('major_outage', segments);
    observed += until - from;
    down += majorOutage + WEIGHT_OF_PARTIAL_OUTAGE * partialOutage;
    const worst = worstStatus([...segments.map((segment) => segment.status), ...present]);
    history.push({ day, worst, partialOutage, majorOutage, causes: causesOf(segments) });
  }
  return { days: history, uptime: observed === 0 ? null : 1 - down / observed };
}

function timeIn(status: ComponentStatus, segments: readonly StatusSegment[]): number {
  return segments
    .filter((segment) => segment.status === status)
    .reduce((sum, { from, until }) => sum + until - from, 0);
}

function causesOf(segments: readonly StatusSegment[]): readonly Pick<Effect, 'kind' | 'id'>[] {
  const causes = new Map<string, Pick<Effect, 'kind' | 'id'>>();
  for (const { kind, id } of segments.flatMap((segment) => segment.causes)) {
    causes.set(`${kind}/${id}`, { kind, id });
  }
  return [...causes.values()];
}
