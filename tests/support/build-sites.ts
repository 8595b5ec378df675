import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildEdition } from './build-edition.ts';
import { EDITIONS } from './editions.ts';

/** Builds every edition that the tests look at, two at a time, before the slow tests begin. */
export default async function setup(): Promise<void> {
  rmSync(resolve(import.meta.dirname, '../../.work/sites'), { recursive: true, force: true });
  const left = [...EDITIONS];
  const build = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await buildEdition(next);
  };
  await Promise.all([build(), build()]);
}
