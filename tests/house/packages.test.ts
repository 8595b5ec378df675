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
/** Packages of the tests and the bench under other licences: they run there and are no part of what is built. */
const TESTING: Readonly<Record<string, string>> = {
  'date-holidays': '(ISC AND CC-BY-3.0)',
  'date-holidays/node_modules/argparse': 'PSF-2.0',
  opening_hours: 'LGPL-3.0-only',
  prepin: 'Unlicense',
  'statuspage.io': 'GPL-3.0',
  // Names none in its manifest; its LICENSE is that of BSD with two clauses.
  suncalc: 'none',
};

/** The packages under none of those licences, with theirs. */
function underOther(packages: typeof installed): Readonly<Record<string, string>> {
  const others = packages.filter(
    ([, { license = 'none' }]) =>
      !license.split(/ AND | OR |[()]/).every((one) => one === '' || [...FREE, ...UNCHANGED].includes(one)),
  );
  return Object.fromEntries(
    others.map(([path, { license = 'none' }]) => [path.replace('node_modules/', ''), license]),
  );
}

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
    expect(underOther(building)).toEqual({});
  });

  test('that only test it are under such licences too, but for those that are listed', () => {
    const testing = installed.filter(([, { dev }]) => dev === true);
    expect(testing.length).toBeGreaterThan(100);
    expect(underOther(testing)).toEqual(TESTING);
  });

  test.each(Object.keys(TESTING).filter((name) => name in manifest.devDependencies))(
    'are told by name in the README where their licence is another: %s',
    (name) => {
      const text = read('README.md').split("A reader's browser gets")[1] ?? '';
      expect(text).toContain(`\`${name}\``);
    },
  );

  test('name no registry in the lock', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('are built for every system, not only for the one that wrote the lock', () => {
    for (const name of ['@pagefind/darwin-arm64', '@pagefind/windows-x64', '@pagefind/linux-x64']) {
      expect(lock.packages).toHaveProperty([`node_modules/${name}`]);
    }
  });
});
