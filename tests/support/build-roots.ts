import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');
/** Within the project, so that its packages are found from there. */
const COPY = join(PROJECT, '.work/beside');
/** What builds a site. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Where a build is done: in the project or in a copy of what builds in it. A build has its root for itself. */
export type BuildRoot = 'project' | 'copy';

/** Makes the copy anew from the sources as they are. */
export const renewCopy = (): void => copySources(COPY);

/** Makes a copy of what builds a site, under a name of its own: nothing in it was built before. @returns its folder */
export function freshRoot(name: string): string {
  const folder = join(PROJECT, '.work', name);
  copySources(folder);
  return folder;
}

function copySources(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
}

/** The folder of a root; the copy is made where there is none yet. */
export function folderOfRoot(root: BuildRoot): string {
  if (root === 'project') return PROJECT;
  if (!existsSync(COPY)) renewCopy();
  return COPY;
}

/** The root of this worker: the two that run tests at once do not wait for one another's builds. */
export const ownRoot = (): BuildRoot =>
  Number(process.env['VITEST_POOL_ID']) % 2 === 0 ? 'copy' : 'project';
