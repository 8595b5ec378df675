import type { ComponentStatus } from '../../model/types.ts';
import type { Instant, Span } from '../time/types.ts';
import { type Effect, effectsOn } from './component-effects.ts';
import { worstStatus } from './severity.ts';
import type { StatusRecord } from './status-record.ts';

/** A stretch of one state of a component, and the incidents and maintenance behind it; half-open. */
export interface StatusSegment extends Span {
  readonly status: ComponentStatus;
  readonly causes: readonly Effect[];
}

/**
 * In which state is a component at `at`? The worst that any incident or maintenance says of it then.
 *
 * @example componentStateAt(partial outage 14:05 to 15:40, 'mail', 15:00) // 'partial_outage'
 * @example componentStateAt(the same during a maintenance of mail, 15:40) // 'under_maintenance'
 */
export function componentStateAt(record: StatusRecord, componentId: string, at: Instant): ComponentStatus {
  return worstStatus(
    effectsOn(record, componentId)
      .filter((effect) => effect.from <= at && (effect.until === null || at < effect.until))
      .map((effect) => effect.status),
  );
}

/** Through which states does a component go from `from` to `until`? Without gaps, neighbours differ in state or cause. */
export function componentSegments(
  record: StatusRecord,
  componentId: string,
  span: Span,
): readonly StatusSegment[] {
  const effects = effectsOn(record, componentId).filter(
    (effect) => effect.from < span.until && (effect.until === null || effect.until > span.from),
  );
  const edges = new Set([span.from, span.until]);
  for (const { from, until } of effects) {
    if (from > span.from) edges.add(from);
    if (until !== null && until < span.until) edges.add(until);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const causes = effects.filter((it) => it.from <= from && (it.until === null || from < it.until));
    const until = sorted[index + 1] ?? span.until;
    return { from, until, status: worstStatus(causes.map((it) => it.status)), causes };
  });
}
