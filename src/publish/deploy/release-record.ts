import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import type { Target } from './target.ts';

/** What is known of a release, beside its folder in `releases/<id>.json`. */
export interface ReleaseRecord {
  readonly id: string;
  /** The instant of its content, ISO with `Z`. */
  readonly at: string;
  readonly commit: string | null;
  /** The release that was served when it was made, to which a rollback leads; null for the first. */
  readonly previous: string | null;
  /** When it began to be served last, in milliseconds of the epoch; null where it never was. */
  readonly served: number | null;
  /** Its own files; what it carries of other releases is not among them. */
  readonly files: Manifest;
}

/** Every release with its record, the oldest first. What is unreadable is left out. */
export async function releaseRecords({ releases }: Target): Promise<readonly ReleaseRecord[]> {
  const names = (await readdir(releases)).filter((name) => /^\d+\.json$/.test(name));
  const records: ReleaseRecord[] = [];
  for (const name of names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))) {
    const record = await readRecord(join(releases, name));
    if (record !== null) records.push(record);
  }
  return records;
}

/** Writes a record whole or not at all. */
export async function writeRecord({ releases }: Target, record: ReleaseRecord): Promise<void> {
  const file = join(releases, `${record.id}.json`);
  await writeFile(`${file}.next`, JSON.stringify(record));
  await rename(`${file}.next`, file);
}

async function readRecord(file: string): Promise<ReleaseRecord | null> {
  return readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as ReleaseRecord,
    () => null,
  );
}
