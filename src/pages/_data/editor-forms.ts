import type { Settings } from '../../model/types.ts';
import { readersFor } from '../../schemas/schemas.ts';
import type { EditorForms } from '../../views/admin/editor-collections.ts';

/** What the files that the web editor knows hold, by the schemas that the check reads them with. */
export function editorForms({ locales, defaultLocale, timezone }: Settings): EditorForms {
  const readers = readersFor({ locales, defaultLocale, timezone, shared: false });
  const page = readers.translation.outline();
  const status = readers.statusTranslation.outline();
  return {
    notices: { keys: readers.notices.outline(), translation: page },
    incidents: { keys: readers.incidents.outline(), translation: status },
    maintenance: { keys: readers.maintenance.outline(), translation: status },
    tutorials: { keys: readers.tutorials.outline(), translation: page },
    policies: { keys: readers.policies.outline(), translation: readers.policyTranslation.outline() },
    departments: { keys: readers.departments.outline(), translation: null },
  };
}
