import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file by which a folder is known to be an earlier build. */
export const BUILD_MARK = 'api/build.json';

/** Whether `out` may be replaced: it does not exist, is empty, or an earlier build made it. */
export async function isReplaceable(out: string): Promise<boolean> {
  const entries = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries.length === 0) return true;
  return stat(join(out, BUILD_MARK)).then(
    () => true,
    () => false,
  );
}

/**
 * Puts a finished build in the place of the one before, by two renames within one folder: what stood there is moved
 * aside and deleted only when the new one is in its place. Cut short at any moment, it leaves one of them whole, at `out`
 * or, between the two renames, where `restoreOutput` finds it.
 */
export async function switchOutput(fresh: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const [staged, former, gone] = [beside(out, 'new'), beside(out, 'old'), beside(out, 'gone')];
  await restoreOutput(out);
  for (const left of [staged, former, gone]) await rm(left, { recursive: true, force: true });
  await moveFolder(fresh, staged);
  await renameIfThere(out, former);
  await rename(staged, out).catch(async (error: unknown) => {
    await renameIfThere(former, out);
    throw error;
  });
  // Under another name before anything of it is deleted: what is called the former build is whole.
  await renameIfThere(former, gone);
  await rm(gone, { recursive: true, force: true });
}

/** Puts the last build back where a switch that was cut short between its two renames has left none. */
export async function restoreOutput(out: string): Promise<void> {
  await renameIfThere(beside(out, 'old'), out).catch((error: NodeJS.ErrnoException) => {
    // The build that stands there is whole.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')) throw error;
  });
}

const beside = (out: string, name: string): string => join(dirname(out), `.${basename(out)}.${name}`);

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const { cp } = await import('node:fs/promises');
    await cp(from, to, { recursive: true }).catch(async (full: unknown) => {
      // What was copied may be all the room that is left.
      await rm(to, { recursive: true, force: true });
      throw full;
    });
    await rm(from, { recursive: true, force: true });
  }
}
