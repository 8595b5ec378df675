import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minifiedModule } from '../minified-module.ts';

/** A module of the browser as short as can be, with all that it exports. */
export async function minified(code: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plantao-minified-'));
  try {
    const input = join(folder, 'module.js');
    await writeFile(input, code);
    return await minifiedModule(input);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
