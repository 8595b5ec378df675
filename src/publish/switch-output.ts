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
 * Puts a finished build in the place of the one before, by two renames within one folder: what stood
 * there is moved aside and deleted only when the new one is in its place.
 */
export async function switchOutput(fresh: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const staged = join(dirname(out), `.${basename(out)}.new`);
  const former = join(dirname(out), `.${basename(out)}.old`);
  await rm(staged, { recursive: true, force: true });
  // A switch cut short between its two renames has left the site here.
  await renameIfThere(former, out).catch(() => undefined);
  await rm(former, { recursive: true, force: true });
  await moveFolder(fresh, staged);
  await renameIfThere(out, former);
  await rename(staged, out).catch(async (error: unknown) => {
    await renameIfThere(former, out);
    throw error;
  });
  await rm(former, { recursive: true, force: true });
}

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
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
