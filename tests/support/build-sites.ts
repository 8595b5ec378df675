import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition } from './build-edition.ts';
import { EDITIONS, type EditionOfTest, SITES } from './editions.ts';

/** Builds every edition that the tests look at before the slow tests begin. */
export default (): Promise<void> => buildInto(SITES.root, EDITIONS);

/** Builds editions into a folder that holds nothing else, two at a time. */
export async function buildInto(folder: string, editions: readonly EditionOfTest[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const left = [...editions];
  const build = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      await buildEdition(next, join(folder, next.name));
  };
  await Promise.all([build(), build()]);
}
