import { lstat, mkdir, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The file by which a folder is known to be one that deploy keeps. */
const MARK = 'plantao-deploy.txt';
const MARK_TEXT = `This folder belongs to \`npm run deploy\`. A web server serves the folder "current" in it.\n`;

/** Where things lie in the folder that deploy keeps. */
export interface Target {
  readonly folder: string;
  /** A link to the release that is served: what a web server is pointed at. */
  readonly current: string;
  readonly releases: string;
  readonly lock: string;
}

/** The places of a folder that deploy keeps or is to keep. */
export function targetAt(folder: string): Target {
  return {
    folder,
    current: join(folder, 'current'),
    releases: join(folder, 'releases'),
    lock: join(folder, 'lock'),
  };
}

/** Whether deploy may keep its releases here: the folder does not exist, is empty, or deploy made it. */
export async function isTarget(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.length === 0 || entries.includes(MARK);
}

/** Makes the folder where it is missing, its mark first, so that one cut short is known again. */
export async function prepareTarget({ folder, releases }: Target): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, MARK), MARK_TEXT, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await mkdir(releases, { recursive: true });
}

/** The release that is served; null before the first. */
export async function servedRelease({ current }: Target): Promise<string | null> {
  return readlink(current).then(
    (path) => basename(path),
    () => null,
  );
}

/** Serves a release from now on: one rename, before which the old one is served and after which the new one is. */
export async function serveRelease(target: Target, id: string): Promise<void> {
  const aside = `${target.current}.next`;
  await rm(aside, { force: true });
  await symlink(join('releases', id), aside);
  await rename(aside, target.current);
}

/** Whether something other than a link stands where the web server looks. */
export async function isCurrentTaken({ current }: Target): Promise<boolean> {
  return lstat(current).then(
    (found) => !found.isSymbolicLink(),
    () => false,
  );
}
