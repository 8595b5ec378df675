import { courseOf, openIncidents } from '../../domain/incidents/incident-course.ts';
import { isUnderway, phaseAt } from '../../domain/incidents/maintenance-phases.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { Tutorial } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';

/** An open incident, or maintenance at hand, with what an article is about. */
export interface Affecting {
  readonly href: string;
  readonly text: string;
  /** The state whose colours it has. */
  readonly state: 'partial_outage' | 'under_maintenance';
  /** The instants (ms) between which the page may still say so. */
  readonly from: number;
  readonly until: number;
}

/** Maintenance is told so long ahead. */
const AHEAD_MS = 7 * 86_400_000;

/**
 * The incidents open at the instant of the context, then the maintenance under way or of the next seven days, that
 * touch a component to which an article belongs. What the page says of an incident holds as long as the built status
 * may be believed, of maintenance to its planned end.
 */
export function affectingNow(context: Context, tutorial: Tutorial): readonly Affecting[] {
  const components = context.site.components
    .flatMap((group) => group.components)
    .filter(({ articles }) => articles.includes(tutorial.id))
    .map(({ id }) => id);
  if (components.length === 0) return [];
  return [...incidentsOf(context, components), ...maintenanceOf(context, components)];
}

function incidentsOf(context: Context, components: readonly string[]): readonly Affecting[] {
  const { site, now, t, href } = context;
  return openIncidents(site.incidents, now)
    .filter((incident) => {
      const states = courseOf(incident, now)?.components;
      return components.some((id) => (states?.get(id) ?? 'operational') !== 'operational');
    })
    .map((incident) => ({
      href: href(`/status/${incident.id}/`),
      text: fill(t.tutorials.affected, { title: textOf(context, incident).title.text }),
      state: 'partial_outage',
      from: now,
      until: now + site.settings.validFor,
    }));
}

function maintenanceOf(context: Context, components: readonly string[]): readonly Affecting[] {
  const { site, now, t, href, locale } = context;
  return site.maintenance
    .filter((work) => work.components.some((id) => components.includes(id)))
    .filter((work) => work.published === null || work.published <= now)
    .filter((work) => {
      const phase = phaseAt(work, now);
      return isUnderway(phase) || (phase === 'scheduled' && work.from - now <= AHEAD_MS);
    })
    .sort((a, b) => a.from - b.from)
    .map((work) => ({
      href: href(`/status/${work.id}/`),
      text: fill(t.status.plannedOn, {
        date: formatDate(work.from, site.settings.timezone, locale, 'day'),
        title: textOf(context, work).title.text,
      }),
      state: 'under_maintenance',
      from: now,
      // Work that overruns is told as long as the status may be believed.
      until: work.until > now ? work.until : now + site.settings.validFor,
    }));
}
