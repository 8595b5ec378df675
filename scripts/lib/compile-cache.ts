import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/plantao');

/** So many compiled modules are some generations of them, of which all but the last are of no use. */
const MOST_KEPT = 10_000;

/**
 * Keeps what is compiled of the modules loaded from now on for the next command, which then starts in half the time.
 * Where nothing can be written, every command compiles anew.
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
}

/**
 * The same for a command that builds: a site's own modules are compiled with each of its changes. Of what was kept for
 * modules that are no more, nothing is told apart: when there is too much, all of it goes.
 */
export function keepCompiledOfBuilds(): void {
  try {
    if (readdirSync(FOLDER, { recursive: true }).length > MOST_KEPT)
      rmSync(FOLDER, { recursive: true, force: true });
  } catch {
    // There is none yet, or nothing to be done about it.
  }
  keepCompiled();
}
