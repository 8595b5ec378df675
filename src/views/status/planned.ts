import { phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';
import type { Claim } from './claims.ts';
import { componentNames } from './components-named.ts';
import { aroundPlanned, momentsOf, type Stretch } from './moment.ts';
import { phaseClaims } from './phase-claims.ts';
import { statusRecordOf } from './status-record.ts';

/** A maintenance that is still to come, or under way. */
export interface PlannedWork {
  readonly href: string;
  readonly title: LocalText;
  readonly planned: Stretch;
  /** What stands before, between and after its two ends. */
  readonly around: readonly [string, string, string];
  readonly components: string;
  readonly claims: readonly Claim[];
}

/** No page tells of more at once; the calendar has them all. */
const MOST = 20;

/** The maintenance ahead and under way, the next first, at most twenty; of one component, where given. */
export function plannedWork(context: Context, componentId?: string): readonly PlannedWork[] {
  return statusRecordOf(context)
    .maintenance.filter((it) => !['completed', 'cancelled'].includes(phaseAt(it, context.now)))
    .filter(({ components }) => componentId === undefined || components.includes(componentId))
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST)
    .map((maintenance) => {
      const { title } = textOf(context, maintenance);
      const planned = momentsOf(context, maintenance);
      return {
        href: context.href(`/status/${maintenance.id}/`),
        title,
        planned,
        around: aroundPlanned(context, planned),
        components: componentNames(context, maintenance.components),
        claims: phaseClaims(context, maintenance),
      };
    });
}
