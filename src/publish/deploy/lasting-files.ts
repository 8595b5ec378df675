import { copyFile, link, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReleaseRecord } from './release-record.ts';
import type { Target } from './target.ts';

/**
 * Files that carry a hash of their content in their name: an address that never means anything else. A page that a
 * reader still has open asks for those of its own release: pictures, and the parts of the search index.
 */
const LASTING = /^(?:_assets\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$)/;

/** Whether the file at this path of a site may be kept by browsers for ever. */
export function isLasting(path: string): boolean {
  return LASTING.test(path);
}

/**
 * Gives a release that is about to be served the lasting files of the others, so that pages opened before the switch
 * go on working. They share their bytes with the release that they come from where the file system can.
 */
export async function carryLasting(
  target: Target,
  { id, files }: ReleaseRecord,
  others: readonly ReleaseRecord[],
  folder = join(target.releases, id),
): Promise<void> {
  for (const other of others) {
    if (other.id === id) continue;
    for (const path of Object.keys(other.files)) {
      if (!isLasting(path) || files[path] !== undefined) continue;
      await share(join(target.releases, other.id, path), join(folder, path));
    }
  }
}

async function share(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    // Already carried, or gone with a release that somebody damaged: neither keeps the new one back.
    if (error.code === 'EEXIST' || error.code === 'ENOENT') return;
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') throw error;
    await copyFile(from, `${to}.next`);
    await rename(`${to}.next`, to);
  });
}
