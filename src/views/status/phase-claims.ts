import { type PhaseChange, phasesOf } from '../../domain/incidents/maintenance-phases.ts';
import type { Maintenance } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { type Claim, claim } from './claims.ts';

/** In which phase a maintenance is by the clock of the page's reader: one claim a phase, from the build's on. */
export function phaseClaims(context: Context, maintenance: Maintenance): readonly Claim[] {
  const { t, now } = context;
  const phases = phasesOf(maintenance);
  const current = phases.findLastIndex(({ at }) => at === null || at <= now);
  const left = phases.slice(Math.max(current, 0));
  return left.map(({ at, phase }: PhaseChange, index) =>
    claim(context, {
      state: phase,
      text: t.status.maintenanceStates[phase],
      from: at ?? undefined,
      until: left[index + 1]?.at ?? undefined,
    }),
  );
}
