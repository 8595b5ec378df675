import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A module of the browser as short as can be, with all that it exports. */
export async function minified(code: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plantao-minified-'));
  try {
    const input = join(folder, 'module.js');
    await writeFile(input, code);
    const built = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { format: 'es' } },
      },
    });
    const [first] = Array.isArray(built) ? built : [built];
    const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
    if (chunk === undefined) throw new Error('Nothing came of the module of the search.');
    return chunk.code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
