import { randomUUID } from 'node:crypto';
import {
  chmod,
  constants,
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether a file was put in its place, or why it was left alone. */
export type Placed = 'placed' | 'taken' | 'changed';

/**
 * Puts a new file below a content folder, whole or not at all: `taken` where something stands there already,
 * even if it came a moment ago.
 */
export async function createFile(contentDir: string, path: string, text: string): Promise<Placed> {
  const target = join(contentDir, path);
  await mkdir(dirname(target), { recursive: true });
  return aside(contentDir, text, async (written) => {
    try {
      await link(written, target).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw error;
        return copyFile(written, target, constants.COPYFILE_EXCL); // a disk without hard links
      });
      return 'placed';
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'taken';
      throw error;
    }
  });
}

/**
 * Puts a new text in the place of a file by one rename: `changed` where the file is no longer what it was when
 * `before` was read. Two of them at once need a lock about this.
 */
export async function replaceFile(
  contentDir: string,
  path: string,
  before: string,
  text: string,
): Promise<Placed> {
  const target = join(contentDir, path);
  return aside(contentDir, text, async (written) => {
    if ((await readFile(target, 'utf8')) !== before) return 'changed';
    await chmod(written, (await stat(target)).mode);
    await rename(written, target);
    return 'placed';
  });
}

/** Beside the content folder, on the same disk: in it, a build that passes by would find a file of no kind. */
async function aside(
  contentDir: string,
  text: string,
  place: (written: string) => Promise<Placed>,
): Promise<Placed> {
  const written = join(dirname(contentDir), `.plantao-${randomUUID()}.tmp`);
  try {
    await writeFile(written, text, { flag: 'wx' });
    return await place(written);
  } finally {
    await rm(written, { force: true });
  }
}
