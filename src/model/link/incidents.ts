import { writtenInstant } from '../../schemas/fields/dates.ts';
import type { IncidentData } from '../../schemas/incidents.ts';
import type { WrittenPage } from '../read/page.ts';
import type { Department, Incident, IncidentStatus, Update } from '../types.ts';
import type { Linking } from './linking.ts';
import { linkPage } from './page-texts.ts';
import { linkUpdates } from './updates.ts';

/** The incidents, the one that began last first. */
export function linkIncidents(linking: Linking, departments: readonly Department[]): readonly Incident[] {
  return linking.contents.incidents
    .map((page): Incident => {
      const updates = linkUpdates<IncidentStatus>(page, departments, linking);
      refuseAfterResolved(page, updates, linking);
      const { impact, api_id } = page.original.data;
      return { ...linkPage(page, linking), impact, updates, apiId: api_id ?? null };
    })
    .sort((a, b) => (b.updates[0]?.at ?? 0) - (a.updates[0]?.at ?? 0) || (a.id < b.id ? -1 : 1));
}

/** What is resolved is over: an update after it belongs to another incident, or its time is a slip. */
function refuseAfterResolved(
  { original: entry }: WrittenPage<IncidentData>,
  updates: readonly Update<IncidentStatus>[],
  { report, site }: Linking,
): void {
  const resolved = updates.find(({ status }) => status === 'resolved');
  entry.data.updates.forEach(({ at }, index) => {
    if (resolved === undefined || at <= resolved.at) return;
    const message = `is after ${writtenInstant(resolved.at, site.timezone)}, when the incident was resolved`;
    const fix = 'check the times, or write a new incident';
    report.atField(entry, ['updates', index, 'at'], { code: 'update-after-resolved', message, fix });
  });
}
