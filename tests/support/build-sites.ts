import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildEdition } from './build-edition.ts';
import { EDITIONS } from './editions.ts';

/** Builds every edition that the tests look at, one after another, before the slow tests begin. */
export default async function setup(): Promise<void> {
  rmSync(resolve(import.meta.dirname, '../../.work/sites'), { recursive: true, force: true });
  for (const edition of EDITIONS) await buildEdition(edition);
}
