import type { Context } from '../context.ts';
import { type DepartmentRows, departmentRows } from '../hours/channel-rows.ts';
import { type WeekRow, weekRows } from '../hours/week.ts';
import { textOf } from '../page-text.ts';
import { type Bars, barLegend, type DayBar } from '../status/bars.ts';
import { groupRows } from '../status/component-rows.ts';

/** What the gallery of the guide fills the parts of the interface with: this site's own data. */
export interface GalleryView {
  /** The states by what they are of, each with its class and its word. */
  readonly states: readonly {
    readonly title: string;
    readonly words: readonly (readonly [state: string, word: string])[];
  }[];
  /** The first department that can be contacted; null where there is none. */
  readonly department: DepartmentRows | null;
  /** The week of its first channel that has one. */
  readonly week: readonly WeekRow[];
  readonly timezone: string;
  readonly components: readonly { readonly name: string; readonly bars: Bars }[];
  readonly legend: readonly DayBar[];
  /** The title of a notice, and of what people come with. */
  readonly notice: string;
  readonly need: string;
}

const COMPONENTS = 2;

/** What the gallery shows. */
export function galleryOf(context: Context): GalleryView {
  const { site, t, pick } = context;
  const department = site.departments.find(({ channels }) => channels.length > 0) ?? null;
  const weekly = department?.channels.find(({ hours }) => hours.kind === 'week');
  const [notice] = site.notices;
  const [request] = site.requests;
  const { componentStates, incidentStates, maintenanceStates } = t.status;
  const { open, closed, unknown } = t.state;
  const named = { Components: componentStates, Incidents: incidentStates, Maintenance: maintenanceStates };
  return {
    states: Object.entries({ ...named, Channels: { open, closed, unknown } }).map(([title, words]) => ({
      title,
      words: Object.entries(words),
    })),
    department: department === null ? null : departmentRows(context, department),
    week: weekly === undefined ? [] : weekRows(context, weekly.hours),
    timezone: department?.timezone ?? site.settings.timezone,
    components: groupRows(context)
      .flatMap(({ rows }) => rows)
      .slice(0, COMPONENTS)
      .map(({ name, bars }) => ({ name: name.text, bars })),
    legend: barLegend(context),
    notice: notice === undefined ? t.notices.title : textOf(context, notice).title.text,
    need: request === undefined ? t.contact.title : pick(request.title).text,
  };
}
