import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseRecords, writeRecord } from './release-record.ts';
import { servedRelease, type Target } from './target.ts';

/** How many releases are kept, the one that is served among them. */
export const KEPT = 5;

/** Takes away what a deploy that was cut short has left: what no record tells of, and releases never served. */
export async function tidy(target: Target, clock: () => number): Promise<void> {
  await noteServed(target, clock);
  const current = await servedRelease(target);
  const kept = (await releaseRecords(target)).filter(({ id, served }) => served !== null || id === current);
  const known = new Set(kept.flatMap(({ id }) => [id, `${id}.json`]));
  for (const name of await readdir(target.releases)) {
    if (!known.has(name) && name !== current)
      await rm(join(target.releases, name), { recursive: true, force: true });
  }
}

/** Notes in the record of the release that is served that it is the last one served. */
export async function noteServed(target: Target, clock: () => number): Promise<void> {
  const current = await servedRelease(target);
  const records = await releaseRecords(target);
  const record = records.find(({ id }) => id === current);
  const others = records.filter(({ id }) => id !== current);
  const latest = Math.max(0, ...others.map(({ served }) => served ?? 0));
  if (record === undefined || (record.served !== null && record.served > latest)) return;
  await writeRecord(target, { ...record, served: Math.max(clock(), latest + 1) });
}

/** Keeps the releases that were served last, and answers which, the latest first; a folder goes after its record. */
export async function prune(target: Target): Promise<readonly string[]> {
  const ordered = [...(await releaseRecords(target))].sort((a, b) => (b.served ?? 0) - (a.served ?? 0));
  for (const { id } of ordered.slice(KEPT)) {
    await rm(join(target.releases, `${id}.json`), { force: true });
    await rm(join(target.releases, id), { recursive: true, force: true });
  }
  return ordered.slice(0, KEPT).map(({ id }) => id);
}

/** The number of the next release: one more than any that is there. */
export async function nextId({ releases }: Target): Promise<string> {
  const numbers = (await readdir(releases)).map((name) => Number.parseInt(name, 10)).filter(Number.isFinite);
  return String(Math.max(0, ...numbers) + 1);
}
