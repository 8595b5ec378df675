import type { Context } from '../context.ts';
import { liveIsland } from '../live-island.ts';
import { scriptModule } from '../script-module.ts';

/** The script of hours with the table of every channel of the site, `code` being the bundled src/client/hours.ts. */
export function hoursModule(context: Context, code: string): string {
  const ids = context.site.departments.flatMap(({ id, channels, works }) =>
    works === null ? channels.map((channel) => channel.id) : [id],
  );
  return scriptModule('Live', liveIsland(context, ids), code);
}
