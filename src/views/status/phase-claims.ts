import { type PhaseChange, phasesOf } from '../../domain/incidents/maintenance-phases.ts';
import type { Maintenance } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { type Claim, claim, validUntil } from './claims.ts';

/** The steps of a maintenance that a page of this build may tell: of those that the clock brings, the ones within its validity. */
export function tellablePhases(context: Context, maintenance: Maintenance): readonly PhaseChange[] {
  return phasesOf(maintenance).filter(({ at }) => at === null || at < validUntil(context));
}

/**
 * In which phase a maintenance is by the clock of the page's reader: one claim a phase, from the build's on.
 * Where the clock would bring the next one to a page that has gone stale, it only says that it does not know.
 */
export function phaseClaims(context: Context, maintenance: Maintenance): readonly Claim[] {
  const { t, now } = context;
  const phases = tellablePhases(context, maintenance);
  const stale = phasesOf(maintenance)[phases.length]?.at ?? undefined;
  const current = phases.findLastIndex(({ at }) => at === null || at <= now);
  const left = phases.slice(Math.max(current, 0));
  const claims = left.map(({ at, phase }, index) =>
    claim(context, {
      state: phase,
      text: t.status.maintenanceStates[phase],
      from: at ?? undefined,
      until: left[index + 1]?.at ?? stale,
    }),
  );
  if (stale === undefined) return claims;
  return [
    ...claims,
    claim(context, { state: 'unknown', text: t.status.stale, from: stale, until: undefined }),
  ];
}
