import { courseOf, openIncidents } from '../../domain/incidents/incident-course.ts';
import { fill } from '../../i18n/fill.ts';
import type { Tutorial } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';

/** An open incident with what an article is about. */
export interface Affecting {
  readonly href: string;
  readonly text: string;
  /** The instants (ms) between which the page may still say so. */
  readonly from: number;
  readonly until: number;
}

/**
 * The incidents open at the instant of the context that touch a component to which an article belongs.
 * What the page says of them holds as long as the built status may be believed.
 */
export function incidentsAffecting(context: Context, tutorial: Tutorial): readonly Affecting[] {
  const { site, now, t, href } = context;
  const components = site.components
    .flatMap((group) => group.components)
    .filter(({ articles }) => articles.includes(tutorial.id))
    .map(({ id }) => id);
  if (components.length === 0) return [];
  return openIncidents(site.incidents, now)
    .filter((incident) => {
      const states = courseOf(incident, now)?.components;
      return components.some((id) => (states?.get(id) ?? 'operational') !== 'operational');
    })
    .map((incident) => ({
      href: href(`/status/${incident.id}/`),
      text: fill(t.tutorials.affected, { title: textOf(context, incident).title.text }),
      from: now,
      until: now + site.settings.validFor,
    }));
}
