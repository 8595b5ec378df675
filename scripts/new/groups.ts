import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataOf, listIn } from '../../src/authoring/list-item.ts';
import type { OptionTable } from '../lib/command.ts';

/** How the group is named of what stands in one. */
export const GROUP_OPTIONS = {
  group: { type: 'string', placeholder: 'ID', help: 'the group in which it stands' },
  'new-group': { type: 'string', placeholder: 'TITLE', help: 'a group that is not there yet, in its place' },
} satisfies OptionTable;

/** The ids of the groups of a file; none where it cannot be read. */
export function groupsIn(contentDir: string, file: 'requests.yaml' | 'components.yaml'): readonly string[] {
  const path = join(contentDir, file);
  const data = existsSync(path) ? dataOf(readFileSync(path, 'utf8')) : null;
  return data === null ? [] : listIn(data, 'groups').map(({ id }) => String(id));
}
