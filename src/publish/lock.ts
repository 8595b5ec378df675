import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const WAIT_MS = 100;
/** SQLite: another connection holds the lock. */
const BUSY = 5;

/** Another command holds the lock for longer than one was willing to wait. */
export class StillAtWork extends Error {
  override readonly name = 'StillAtWork';
  readonly file: string;

  constructor(file: string) {
    super(`Another command is still at work (${file}).`);
    this.file = file;
  }
}

/**
 * Runs `work` while no other process holds the lock file; waits up to `patienceMs` for its turn.
 *
 * The lock is the operating system's own, taken through an empty SQLite file, which is left behind: it ends with the
 * process that holds it, however that ends, so none is ever stale and none has to be taken over.
 * @throws StillAtWork when another still holds it after that time.
 */
export async function withLock<T>(file: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const deadline = performance.now() + patienceMs;
  const held = new DatabaseSync(file);
  try {
    while (!isTaken(held)) {
      if (performance.now() > deadline) throw new StillAtWork(file);
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    return await work();
  } finally {
    held.close();
  }
}

function isTaken(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { readonly errcode?: number }).errcode === BUSY) return false;
    throw error;
  }
}
