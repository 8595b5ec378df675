import { say } from '../../i18n/problems/say.ts';
import type { Department, Maintenance, MaintenanceStatus } from '../types.ts';
import type { Linking } from './linking.ts';
import { knownOf, namesOf } from './names.ts';
import { linkPage } from './page-texts.ts';
import { refuseUpdatesAfter, warnOfMixedUpdates } from './update-times.ts';
import { linkUpdates } from './updates.ts';

/** Planned work, the one that begins last first. */
export function linkMaintenance(
  linking: Linking,
  departments: readonly Department[],
): readonly Maintenance[] {
  const { contents, report } = linking;
  const names = namesOf(linking);
  return contents.maintenance
    .map((page): Maintenance => {
      const { original: entry } = page;
      const { data } = entry;
      if (data.until <= data.from) {
        const finding = {
          code: 'reversed-range',
          message: say('is not after from'),
          fix: say('write a time after from'),
        };
        report.atField(entry, ['until'], finding);
      }
      const updates = linkUpdates<MaintenanceStatus>(page, departments, linking);
      const completed = updates.find(({ status }) => status === 'completed');
      if (completed !== undefined)
        refuseUpdatesAfter(entry, completed.at, say('the work was completed'), linking);
      if (data.cancelled !== undefined) {
        refuseUpdatesAfter(entry, data.cancelled.at, say('the work was called off'), linking);
      }
      warnOfMixedUpdates(entry, linking);
      return {
        ...linkPage(page, linking),
        from: data.from,
        until: data.until,
        impact: data.impact ?? 'none',
        components: knownOf(report, entry, ['components'], data.components, names.components),
        updates,
        cancelled:
          data.cancelled === undefined ? null : { at: data.cancelled.at, text: data.cancelled.text ?? null },
        published: data.published ?? updates[0]?.at ?? null,
        apiId: data.api_id ?? null,
      };
    })
    .sort((a, b) => b.from - a.from || (a.id < b.id ? -1 : 1));
}
