import type { Context } from '../context.ts';
import { liveIsland } from '../live-island.ts';

/**
 * The script of hours as a module that brings its own table, of every channel of the site: for pages that carry
 * none. `code` is the bundled src/client/hours.ts, which reads the island that is put in before it.
 */
export function hoursModule(context: Context, code: string): string {
  const ids = context.site.departments.flatMap(({ id, channels, works }) =>
    works === null ? channels.map((channel) => channel.id) : [id],
  );
  const island = JSON.stringify(JSON.stringify(liveIsland(context, ids)));
  const put = "const e=document.createElement('script');e.type='application/json';e.id='Live';e.textContent=";
  return `{${put}${island};document.body.append(e)}\n${code}\ndispatchEvent(new Event('pageshow'));\n`;
}
