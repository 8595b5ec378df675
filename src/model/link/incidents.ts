import { say } from '../../i18n/problems/say.ts';
import type { IncidentData } from '../../schemas/incidents.ts';
import type { Entry } from '../read/entry.ts';
import type { Department, Incident, IncidentStatus, Update } from '../types.ts';
import type { Linking } from './linking.ts';
import { linkPage } from './page-texts.ts';
import { refuseUpdatesAfter, warnOfMixedUpdates } from './update-times.ts';
import { linkUpdates } from './updates.ts';

/** The incidents, the one that began last first. */
export function linkIncidents(linking: Linking, departments: readonly Department[]): readonly Incident[] {
  return linking.contents.incidents
    .map((page): Incident => {
      const updates = linkUpdates<IncidentStatus>(page, departments, linking);
      const { original: entry } = page;
      const resolved = updates.find(({ status }) => status === 'resolved');
      if (resolved !== undefined)
        refuseUpdatesAfter(entry, resolved.at, say('the incident was resolved'), linking);
      warnOfMixedUpdates(entry, linking);
      warnOfLeftBroken(entry, updates, linking);
      const { impact, api_id } = entry.data;
      return { ...linkPage(page, linking), impact, updates, apiId: api_id ?? null };
    })
    .sort((a, b) => (b.updates[0]?.at ?? 0) - (a.updates[0]?.at ?? 0) || (a.id < b.id ? -1 : 1));
}

/** What a resolved incident says is not well: it stays so on every page, though nobody works on it any more. */
function warnOfLeftBroken(
  entry: Entry<IncidentData>,
  updates: readonly Update<IncidentStatus>[],
  { report }: Linking,
): void {
  const last = updates.at(-1);
  if (last?.status !== 'resolved') return;
  const index = entry.data.updates.findIndex(({ at }) => at === last.at);
  const channels = new Map(updates.flatMap((update) => [...update.channels]));
  const left = [
    // Resolving ends what was said of components before, not what is said with it.
    ...[...last.components].filter(([, status]) => status !== 'operational'),
    ...[...channels].filter(([, said]) => said === 'down'),
  ];
  for (const [id, status] of left) {
    const well = status === 'down' ? `channels: { ${id}: up }` : `components: { ${id}: operational }`;
    const message = say('is resolved, and leaves {id} {status}', { id, status });
    const fix = say('write {well} when it is, or resolve the incident then', { well });
    report.atField(entry, ['updates', index, 'status'], { code: 'left-broken', message, fix });
  }
}
