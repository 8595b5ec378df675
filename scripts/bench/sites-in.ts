import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The built sites that a folder holds: itself where it is one, else those right below it; none where it is not there. */
export async function sitesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === 'index.html')) return [folder];
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const names = await Promise.all(below.map((site) => readdir(site)));
  return below.filter((_, index) => names[index]?.includes('index.html')).sort();
}
