import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../model/read/front-matter.ts';

/** An incident or a maintenance as a file. */
export interface EventFile {
  readonly kind: 'incident' | 'maintenance';
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
}

const FOLDERS = { incidents: 'incident', maintenance: 'maintenance' } as const;

/** All incidents and maintenance of a content folder, translations left out, by their ids. */
export function eventFiles(contentDir: string): readonly EventFile[] {
  return (['incidents', 'maintenance'] as const).flatMap((folder) =>
    namesIn(join(contentDir, folder))
      .flatMap((name) => /^([a-z0-9-]+)\.mdx$/.exec(name)?.[1] ?? [])
      .sort()
      .map((id) => ({ kind: FOLDERS[folder], id, path: `${folder}/${id}.mdx` })),
  );
}

/** Those of a content folder whose files do not say that they are over, whatever else is wrong in the folder. */
export function openEventFiles(contentDir: string): readonly EventFile[] {
  return eventFiles(contentDir).filter(({ path }) => !isOver(join(contentDir, path)));
}

/**
 * Which incident or maintenance does a name mean? Its id, what a monitor calls it, or a part of the id that no other
 * open one has; else those that it could mean, which are none where nothing is near.
 */
export function findEvent(contentDir: string, name: string): EventFile | readonly EventFile[] {
  const files = eventFiles(contentDir);
  const exact = files.find(({ id }) => id === name) ?? incidentOfKey(contentDir, name);
  if (exact !== undefined && exact !== null) return exact;
  const near = name === '' ? [] : files.filter(({ id }) => id.includes(name.toLowerCase()));
  const open = near.filter(({ path }) => !isOver(join(contentDir, path)));
  const [only] = open.length > 0 ? open : near;
  return (open.length || near.length) === 1 && only !== undefined ? only : near;
}

/** Whether a file says that it is over. */
function isOver(file: string): boolean {
  const frontMatter = splitFrontMatter(readFileSync(file, 'utf8'))?.frontMatter ?? '';
  return /\bstatus:[ \t]*["']?(?:resolved|completed)\b|^cancelled:/m.test(frontMatter);
}

/** The incident that a monitor knows by a key; null where there is none. */
export function incidentOfKey(contentDir: string, key: string): EventFile | null {
  const incidents = eventFiles(contentDir).filter(({ kind }) => kind === 'incident');
  return incidents.find(({ path }) => keyOf(join(contentDir, path)) === key) ?? null;
}

/** The key at the top of a front matter: on a line of its own, however it is quoted. */
function keyOf(file: string): string | null {
  const frontMatter = splitFrontMatter(readFileSync(file, 'utf8'))?.frontMatter ?? '';
  const line = /^key:[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"'][^\s]*))/m.exec(frontMatter);
  return line?.[1] ?? line?.[2] ?? line?.[3] ?? null;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
