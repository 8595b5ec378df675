/** The six shapes of states: the shape and the word carry the meaning, the colour repeats it. */
export type MarkShape = 'ok' | 'slow' | 'partial' | 'major' | 'maintenance' | 'unknown';

const SHAPES: Readonly<Record<string, MarkShape>> = {
  open: 'ok',
  operational: 'ok',
  resolved: 'ok',
  completed: 'ok',
  closing: 'slow',
  degraded_performance: 'slow',
  minor: 'slow',
  partial_outage: 'partial',
  major: 'partial',
  major_outage: 'major',
  critical: 'major',
  under_maintenance: 'maintenance',
  scheduled: 'maintenance',
  in_progress: 'maintenance',
  verifying: 'maintenance',
  maintenance: 'maintenance',
};

/** How far the work on an incident is says nothing of how bad it is: such a phase has its word alone. */
const PHASES: readonly string[] = ['investigating', 'identified', 'monitoring'];

/** The shape of a state's mark: `major_outage` is an octagon with a cross; what is not known or closed, a ring; a phase has none. */
export function markShape(state: string): MarkShape | null {
  return PHASES.includes(state) ? null : (SHAPES[state] ?? 'unknown');
}
