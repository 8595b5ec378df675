import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition } from './build-edition.ts';
import { type BuildRoot, renewCopy } from './build-roots.ts';
import { EDITIONS, type EditionOfTest, SITES } from './editions.ts';

/** Builds every edition that the tests look at before the slow tests begin. */
export default (): Promise<void> => buildInto(SITES.root, EDITIONS);

/**
 * Builds editions into a folder that holds nothing else, two at a time: those of the demonstration one after the other,
 * since the second takes the first one's pictures, the others beside them.
 */
export async function buildInto(folder: string, editions: readonly EditionOfTest[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  renewCopy();
  const build = async (own: readonly EditionOfTest[], root: BuildRoot): Promise<void> => {
    for (const edition of own) await buildEdition(edition, join(folder, edition.name), root);
  };
  const isDemonstration = ({ content }: EditionOfTest): boolean => content === 'content';
  await Promise.all([
    build(editions.filter(isDemonstration), 'project'),
    build(
      editions.filter((edition) => !isDemonstration(edition)),
      'copy',
    ),
  ]);
}
