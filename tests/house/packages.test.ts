import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly resolved?: string }>
  >;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences under which a package may be part of what builds a site; each word of a compound one must be here. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];
/** Taken as they are: a picture library behind its own interface, a CSS compiler, an argument parser, letters in pictures. */
const UNCHANGED = ['MPL-2.0', 'LGPL-3.0-or-later', 'Python-2.0', 'OFL-1.1'];

describe('the packages', () => {
  test('have an exact version each', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('each have a word in the README on what they are for', () => {
    const table = read('README.md').split('## What it is made of')[1] ?? '';
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    const missing = names.filter((name) => !name.startsWith('@types/') && !table.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  test('that build a site are under licences that fit its own', () => {
    const building = installed.filter(([, { dev }]) => dev !== true);
    expect(building.length).toBeGreaterThan(100);
    const odd = building.filter(
      ([, { license = 'none' }]) =>
        !license.split(/ AND | OR |[()]/).every((one) => one === '' || [...FREE, ...UNCHANGED].includes(one)),
    );
    expect(odd.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test('name no registry in the lock', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('are built for every system, not only for the one that wrote the lock', () => {
    for (const name of ['@pagefind/darwin-arm64', '@pagefind/windows-x64', '@pagefind/linux-x64']) {
      expect(lock.packages).toHaveProperty([`node_modules/${name}`]);
    }
  });
});
