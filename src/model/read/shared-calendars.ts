import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CalendarData } from '../../schemas/calendars.ts';
import { readersFor } from '../../schemas/schemas.ts';
import type { SiteContext } from '../../schemas/site-context.ts';
import type { Report } from '../report.ts';
import { type Entry, readEntry } from './entry.ts';
import { sharedContext } from './site-context.ts';

const FOLDER = 'src/calendars';

/** They belong to the project, not to its content: a process that loads content again reads them once. */
const known = new Map<string, readonly Entry<CalendarData>[]>();

/** The calendars that the project brings, by id. */
export function readSharedCalendars(site: SiteContext, report: Report): readonly Entry<CalendarData>[] {
  const key = JSON.stringify(site);
  const before = report.problems.length;
  const calendars = known.get(key) ?? readAll(site, report);
  if (report.problems.length === before) known.set(key, calendars);
  return calendars;
}

function readAll(site: SiteContext, report: Report): readonly Entry<CalendarData>[] {
  const folder = folderAbove(dirname(fileURLToPath(import.meta.url)));
  if (folder === null) return [];
  const { calendars } = readersFor(sharedContext(site));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = { id: name.slice(0, -'.yaml'.length), file: `${FOLDER}/${name}` };
      return readEntry(file, readFileSync(join(folder, name), 'utf8'), calendars, report) ?? [];
    });
}

/** The folder of the project's calendars, from wherever a build has put this module. */
function folderAbove(start: string): string | null {
  const folder = join(start, FOLDER);
  if (existsSync(folder)) return folder;
  const parent = dirname(start);
  return parent === start ? null : folderAbove(parent);
}
