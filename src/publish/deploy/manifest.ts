import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';

/** The SHA-256 of every file of a release, by its path, sorted. */
export type Manifest = Readonly<Record<string, string>>;

/** What a folder holds. */
export async function manifestOf(folder: string): Promise<Manifest> {
  const manifest: Record<string, string> = {};
  for (const path of await filesBelow(folder)) manifest[path] = await hashOf(join(folder, path));
  return manifest;
}

/** The files of a manifest that a folder lacks or holds with other bytes; further ones do not matter. */
export async function damageTo(folder: string, manifest: Manifest): Promise<readonly string[]> {
  const damaged: string[] = [];
  for (const [path, hash] of Object.entries(manifest)) {
    const found = await hashOf(join(folder, path)).catch(() => null);
    if (found !== hash) damaged.push(path);
  }
  return damaged;
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
