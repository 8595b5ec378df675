import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HEADER =
  '# Every address once published, written by `npm run check -- --write-urls`. One that is to go stays in the\n' +
  '# aliases of the page that takes its place.\n';

/**
 * Adds paths to `urls.yaml` of a content folder, which keeps those it has. Answers how many are new; the file is
 * left alone where none is.
 */
export async function writePublishedUrls(
  folder: string,
  kept: readonly string[],
  paths: readonly string[],
): Promise<number> {
  const all = [...new Set([...kept, ...paths])].sort();
  const text = `${HEADER}${all.map((path) => `- ${path}\n`).join('')}`;
  const file = join(folder, 'urls.yaml');
  const before = await readFile(file, 'utf8').catch(() => '');
  if (text !== before) await writeFile(file, text);
  return all.length - new Set(kept).size;
}
