import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { splitFrontMatter } from '../../model/read/front-matter.ts';
import { checkDrafts } from '../check-drafts.ts';
import { createFile } from '../place-file.ts';
import type { Desk } from '../write-content.ts';
import type { History, Loss } from './history.ts';
import { historyFiles } from './history-files.ts';

/** What came of an import. */
export interface Imported {
  /** The files that were written. */
  readonly written: readonly string[];
  /** What was there already, and stays. */
  readonly kept: readonly string[];
  readonly losses: readonly Loss[];
  /** Errors that the history would bring to other files: then nothing is written. */
  readonly problems: readonly Problem[];
}

/** Writes a history into the content. Nothing that is there is touched, and what does not pass the check is left out. */
export async function writeHistory(desk: Desk, history: History, withComponents: boolean): Promise<Imported> {
  const { contentDir, site, load, now } = desk;
  const known = apiIdsIn(contentDir);
  const kept: string[] = [];
  const drafts = new Map<string, string>();
  const files = historyFiles(history, site, withComponents);
  const apiIds = new Map([...history.incidents, ...history.maintenance].map((it) => [it.id, it.apiId]));
  for (const [path, text] of files) {
    const apiId = apiIds.get(path.slice(path.indexOf('/') + 1, -'.mdx'.length)) ?? null;
    const place = existsSync(join(contentDir, path)) ? path : apiId === null ? undefined : known.get(apiId);
    if (place === undefined) drafts.set(path, text);
    else kept.push(place);
  }
  const losses = [...history.losses];
  for (;;) {
    const { errors } = await checkDrafts(load, contentDir, drafts, now);
    const own = errors.filter(({ file }) => drafts.has(file));
    if (own.length === 0) {
      if (errors.length > 0) return { written: [], kept, losses, problems: errors };
      break;
    }
    for (const { file, message, fix } of own) {
      losses.push({ of: file, message: `left out: ${message}${fix === null ? '' : `; ${fix}`}` });
    }
    for (const { file } of own) drafts.delete(file);
  }
  const written: string[] = [];
  for (const [path, text] of drafts) {
    const placed = await createFile(contentDir, path, text);
    (placed === 'placed' ? written : kept).push(path);
  }
  return { written, kept, losses, problems: [] };
}

/** Which file has which `api_id`: one that was renamed after an import is not imported again. */
function apiIdsIn(contentDir: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const folder of ['incidents', 'maintenance']) {
    const absolute = join(contentDir, folder);
    if (!existsSync(absolute)) continue;
    for (const name of readdirSync(absolute).filter((one) => /^[a-z0-9-]+\.mdx$/.test(one))) {
      const head = splitFrontMatter(readFileSync(join(absolute, name), 'utf8'))?.frontMatter ?? '';
      const id = /^api_id:[ \t]+["']?([a-z0-9]+)/m.exec(head)?.[1];
      if (id !== undefined) ids.set(id, `${folder}/${name}`);
    }
  }
  return ids;
}
