import type { Context } from '../context.ts';
import { liveIsland } from '../live-island.ts';
import { yearLink } from '../year/year-view.ts';
import { type DepartmentRows, departmentRows } from './channel-rows.ts';
import { type ExceptionRow, exceptionsOf } from './exceptions.ts';

/** The page of all hours: every department, and the exceptions of the weeks ahead. */
export interface HoursView {
  readonly departments: readonly DepartmentRows[];
  readonly exceptions: readonly {
    readonly name: string;
    readonly href: string;
    readonly rows: readonly ExceptionRow[];
  }[];
  /** The way to the year on one sheet. */
  readonly year: ReturnType<typeof yearLink>;
  readonly live: object;
}

const DAYS_AHEAD = 21;

/** What the page of all hours shows. */
export function hoursView(context: Context): HoursView {
  const { departments } = context.site;
  const exceptions = departments.map((department) => ({
    name: context.say(department.name),
    href: context.href(`/hours/${department.id}/`),
    rows: exceptionsOf(context, department, DAYS_AHEAD),
  }));
  return {
    departments: departments.map((department) => departmentRows(context, department)),
    exceptions: exceptions.filter(({ rows }) => rows.length > 0),
    year: yearLink(context),
    live: liveIsland(
      context,
      departments.flatMap(({ id, channels, works }) =>
        works === null ? channels.map((channel) => channel.id) : [id],
      ),
    ),
  };
}
