/** The six shapes of states: the shape and the word carry the meaning, the colour repeats it. */
export type MarkShape = 'ok' | 'slow' | 'partial' | 'major' | 'maintenance' | 'unknown';

const SHAPES: Readonly<Record<string, MarkShape>> = {
  open: 'ok',
  operational: 'ok',
  resolved: 'ok',
  completed: 'ok',
  closing: 'slow',
  degraded_performance: 'slow',
  monitoring: 'slow',
  minor: 'slow',
  partial_outage: 'partial',
  investigating: 'partial',
  identified: 'partial',
  major: 'partial',
  major_outage: 'major',
  critical: 'major',
  under_maintenance: 'maintenance',
  scheduled: 'maintenance',
  in_progress: 'maintenance',
  verifying: 'maintenance',
  maintenance: 'maintenance',
};

/** The shape of a state's mark: `major_outage` is an octagon with a cross; what is not known or closed, a ring. */
export function markShape(state: string): MarkShape {
  return SHAPES[state] ?? 'unknown';
}
