import { fill } from '../../i18n/fill.ts';
import { zoneLabel } from '../../i18n/zone-name.ts';
import { accentCss } from '../accent.ts';
import type { Context } from '../context.ts';
import { liveIsland } from '../live-island.ts';
import { type DepartmentRows, departmentRows } from './channel-rows.ts';

/** A department's hours to frame elsewhere. */
export interface EmbedView {
  readonly title: string;
  readonly href: string;
  readonly zone: string;
  readonly timezone: string;
  readonly rows: DepartmentRows;
  readonly accentCss: string | null;
  readonly live: object;
}

/** What the page to frame shows of a department. @throws where the site has no such department. */
export function embedView(context: Context, id: string): EmbedView {
  const department = context.site.departments.find((known) => known.id === id);
  if (department === undefined) throw new Error(`no department ${id}`);
  const ids = department.works === null ? department.channels.map((channel) => channel.id) : [department.id];
  return {
    title: context.say(department.name),
    href: context.href(`/hours/${department.id}/`),
    zone: fill(context.t.hours.zone, { zone: zoneLabel(department.timezone, context.now, context.locale) }),
    timezone: department.timezone,
    rows: departmentRows(context, department),
    accentCss: accentCss(context.site.settings.brand.accent),
    live: liveIsland(context, ids, 'brief'),
  };
}
