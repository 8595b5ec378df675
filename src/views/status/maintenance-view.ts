import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import type { Maintenance } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';
import { maintenanceLines } from './course-lines.ts';
import { affected, type EventView, ending, placeOf } from './event-view.ts';
import { lastedText } from './lasted.ts';
import { momentOf, momentsOf } from './moment.ts';
import { phaseClaims } from './phase-claims.ts';
import { promiseClaims } from './promise.ts';
import { maintenanceUpdates } from './updates.ts';
import { workSpan } from './work-span.ts';

/** What the page of a maintenance shows. */
export function maintenanceView(context: Context, maintenance: Maintenance): EventView {
  const { now } = context;
  const phase = phaseAt(maintenance, now);
  const over = phase === 'completed' || phase === 'cancelled';
  // Without updates the work went on just as it was planned, which is said already.
  const work = maintenance.updates.length === 0 ? null : workSpan(maintenance, now);
  const done = over ? work : null;
  const text = textOf(context, maintenance);
  const promised = over ? null : (maintenance.updates.at(-1)?.nextUpdateBy ?? null);
  return {
    kind: 'maintenance',
    ...placeOf(context, maintenance.id),
    text,
    claims: phaseClaims(context, maintenance),
    outcome: outcomeOf(context, maintenance),
    impact: null,
    affects: affected(context, maintenance.id, maintenance.components),
    channels: [],
    planned: momentsOf(context, maintenance),
    began: work === null ? null : momentOf(context, work.from),
    ended: done === null ? null : momentOf(context, done.until),
    lasted: done === null ? null : lastedText(context, done.until - done.from),
    promise: promiseClaims(context, promised),
    lines: maintenanceLines(context, maintenance),
    updates: maintenanceUpdates(context, maintenance),
    hasBody: !text.text.body.empty,
  };
}

/** Its end: a cancellation, or the completion that has come or that the clock will bring. */
function outcomeOf(context: Context, maintenance: Maintenance): EventView['outcome'] {
  const { t, now } = context;
  const { cancelled, from, until } = maintenance;
  if (cancelled !== null) return [ending(context, t.status.cancelled, 'cancelled', cancelled.at)];
  const last = phaseClaims(context, maintenance).at(-1);
  if (last?.state !== 'completed') return [];
  const end = last.from ?? workSpan(maintenance, now)?.until ?? until;
  const begun = workSpan(maintenance, end)?.from ?? from;
  return [ending(context, t.status.completedAfter, 'completed', end, lastedText(context, end - begun))];
}
