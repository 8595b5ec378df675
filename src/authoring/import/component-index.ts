import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { apiId } from '../../feeds/statuspage/ids.ts';
import { readEntry } from '../../model/read/entry.ts';
import { newReport } from '../../model/report.ts';
import { nameOf } from '../../schemas/fields/names.ts';
import { readersFor } from '../../schemas/schemas.ts';
import type { SiteFacts } from '../site-facts.ts';
import type { OldGroup } from './history.ts';

/** The components of the site by the names and ids that a source may call them. */
export interface ComponentIndex {
  /** Whether the content has a components.yaml: then it stays as it is, and only what is in it can be named. */
  readonly isWritten: boolean;
  readonly find: (called: {
    readonly apiId?: string | null;
    readonly names: readonly string[];
  }) => string | null;
}

/** The components that the content has; null where it has no components.yaml. */
export function writtenComponents(contentDir: string, site: SiteFacts): ComponentIndex | null {
  const path = join(contentDir, 'components.yaml');
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  const name = { id: 'components', file: 'components.yaml' };
  const entry = readEntry(name, readFileSync(path, 'utf8'), readersFor(site).components, newReport());
  const rows = (entry?.data.groups ?? []).flatMap((group) =>
    group.components.map((component) => ({
      id: component.id,
      apiId: component.api_id ?? apiId('component', component.id),
      names: [component.id, ...Object.values(component.name)],
    })),
  );
  return { isWritten: true, find: finderOf(rows) };
}

/** The components that a source brings. */
export function broughtComponents(groups: readonly OldGroup[]): ComponentIndex {
  const rows = groups.flatMap(({ components }) =>
    components.map(({ id, apiId: own, name }) => ({
      id,
      apiId: own ?? apiId('component', id),
      names: [id, name],
    })),
  );
  return { isWritten: false, find: finderOf(rows) };
}

interface Row {
  readonly id: string;
  readonly apiId: string;
  readonly names: readonly string[];
}

function finderOf(rows: readonly Row[]): ComponentIndex['find'] {
  return ({ apiId: wanted, names }) => {
    const own = rows.find((row) => row.apiId === wanted);
    if (own !== undefined) return own.id;
    const plain = names.map(nameOf).filter((name) => name !== '');
    return rows.find((row) => row.names.some((name) => plain.includes(nameOf(name))))?.id ?? null;
  };
}

/** A name for a thing that is not taken yet; it is taken from now on. */
export function freeName(name: string, fallback: string, taken: Set<string>): string {
  const base = nameOf(name) || fallback;
  let free = base;
  for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}`;
  taken.add(free);
  return free;
}
