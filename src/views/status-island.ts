import { fill } from '../i18n/fill.ts';
import type { Context } from './context.ts';
import { markShape } from './marks.ts';

/** Of each indicator of the API, the component state that a status line borrows its looks from. */
const INDICATORS = {
  none: 'operational',
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
  maintenance: 'under_maintenance',
} as const;

/** What the script of the status line reads: since when the page knows, whom to ask, how each answer is said. */
export function statusIsland({ site, t, now }: Context): object {
  const overall = Object.entries(INDICATORS).map(([indicator, state]) => [
    indicator,
    [t.status.overall[indicator as keyof typeof INDICATORS], state, markShape(state)],
  ]);
  return {
    built: now,
    valid: site.settings.validFor,
    api: `${site.settings.base}api/v2/summary.json`,
    // The reader's own clock: the page may have no table of the site's.
    asOf: fill(t.status.asOf, { time: t.live.yours }),
    overall: {
      ...Object.fromEntries(overall),
      open: [t.status.worksBut, INDICATORS.none, markShape(INDICATORS.none)],
    },
  };
}
