import type { Maintenance, MaintenanceStatus, Update } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';

/** Where a maintenance stands: the Statuspage states, and `cancelled`. */
export type MaintenancePhase = MaintenanceStatus | 'cancelled';

/** A step of a maintenance: what began when, and the update that says so; null where the clock does. */
export interface PhaseChange {
  /** Null only for a `scheduled` of which nobody wrote when it became known. */
  readonly at: Instant | null;
  readonly phase: MaintenancePhase;
  readonly update: Update<MaintenanceStatus> | null;
}

/**
 * Which steps does a maintenance take, oldest first, those of the future included?
 * An explicit update governs until the next one: work that was said to be in progress lasts until an update
 * ends it, and one put off at or after its start stays scheduled. Where none speaks, the clock starts it at
 * `from` and completes it at `until`. Nothing follows a cancellation.
 */
export function phasesOf(maintenance: Maintenance): readonly PhaseChange[] {
  const { from, until, published, cancelled } = maintenance;
  const changes: PhaseChange[] = [];
  let governed = false;
  const first = maintenance.updates[0];
  const announcedByClock = first === undefined || (published !== null && published < first.at);
  if (announcedByClock && (published === null || published < from)) {
    changes.push({ at: published, phase: 'scheduled', update: null });
  }
  for (const step of stepsOf(maintenance)) {
    if (cancelled !== null && step.at > cancelled.at) break;
    const phase = changes.at(-1)?.phase ?? 'scheduled';
    if (step.update !== null) {
      governed = step.update.status !== 'scheduled' || step.at >= from;
      changes.push({ at: step.at, phase: step.update.status, update: step.update });
    } else if (!governed && step.at === from && phase === 'scheduled') {
      changes.push({ at: from, phase: 'in_progress', update: null });
    } else if (!governed && step.at === until && phase === 'in_progress') {
      changes.push({ at: until, phase: 'completed', update: null });
    }
  }
  if (cancelled !== null) changes.push({ at: cancelled.at, phase: 'cancelled', update: null });
  return changes;
}

/**
 * In which phase is a maintenance at `at`? Past and future alike, from what is known of it.
 *
 * @example phaseAt(22:00 to 02:00 without updates, 23:00) // 'in_progress'
 * @example phaseAt(the same with an update `in_progress` at 22:10 and none since, 03:00) // 'in_progress': it overruns
 */
export function phaseAt(maintenance: Maintenance, at: Instant): MaintenancePhase {
  let phase: MaintenancePhase = 'scheduled';
  for (const change of phasesOf(maintenance)) {
    if (change.at !== null && change.at > at) break;
    phase = change.phase;
  }
  return phase;
}

/** Whether work goes on in this phase: its components are under maintenance. */
export function isUnderway(phase: MaintenancePhase): boolean {
  return phase === 'in_progress' || phase === 'verifying';
}

interface Step {
  readonly at: Instant;
  readonly update: Update<MaintenanceStatus> | null;
}

/** Updates and the two edges of the clock in order; at the instant of an update the clock says nothing. */
function stepsOf({ from, until, updates }: Maintenance): readonly Step[] {
  const told = new Set(updates.map((update) => update.at));
  const clock: Step[] = [from, until].filter((at) => !told.has(at)).map((at) => ({ at, update: null }));
  return [...clock, ...updates.map((update) => ({ at: update.at, update }))].sort((a, b) => a.at - b.at);
}
