import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { TEXT_FILE } from './content-types.ts';
import { filesBelow } from './files.ts';

/** Bytes below which compression does not pay: what then is sent fits one packet anyway. */
const WORTH = 1024;

/** Writes `page.html.gz` beside each text of a site, for web servers that send it as it is; answers how many. */
export async function precompress(folder: string): Promise<number> {
  let written = 0;
  for (const path of await filesBelow(folder)) {
    if (!TEXT_FILE.test(path)) continue;
    const content = await readFile(join(folder, path));
    if (content.length < WORTH) continue;
    await writeFile(join(folder, `${path}.gz`), await promisify(gzip)(content, { level: 9 }));
    written += 1;
  }
  return written;
}
