import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BUILD_MARK, isReplaceable, restoreOutput, switchOutput } from '../../src/publish/switch-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-switch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('an output folder', () => {
  test('may be replaced when it does not exist, is empty, or a build made it', async () => {
    expect(await isReplaceable(join(folder, 'none'))).toBe(true);
    mkdirSync(join(folder, 'empty'));
    expect(await isReplaceable(join(folder, 'empty'))).toBe(true);
    write(`built/${BUILD_MARK}`, '{}');
    expect(await isReplaceable(join(folder, 'built'))).toBe(true);
  });

  test('may not be replaced when it holds something else', async () => {
    write('home/letters.txt', 'dear');
    expect(await isReplaceable(join(folder, 'home'))).toBe(false);
  });

  test('holds the new build and nothing of the old one after the switch', async () => {
    write('dist/old.html', 'old');
    write('aside/new.html', 'new');
    await switchOutput(join(folder, 'aside'), join(folder, 'dist'));
    expect(readdirSync(join(folder, 'dist'))).toEqual(['new.html']);
    expect(readFileSync(join(folder, 'dist/new.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('appears with the first build', async () => {
    write('aside/new.html', 'new');
    await switchOutput(join(folder, 'aside'), join(folder, 'deep/dist'));
    expect(readdirSync(join(folder, 'deep/dist'))).toEqual(['new.html']);
  });
});

describe('a switch that was cut short', () => {
  /** What stood beside the output, each folder whole, when the process ended at that moment. */
  const MOMENTS = [
    ['while the new build was copied', ['dist', '.dist.new'], 'dist'],
    ['between its two renames', ['.dist.old', '.dist.new'], '.dist.old'],
    ['before the former build was put away', ['dist', '.dist.old'], 'dist'],
    ['while the former build was deleted', ['dist', '.dist.gone'], 'dist'],
  ] as const;

  test.each(MOMENTS)('%s gives back the whole site', async (_, left, whole) => {
    for (const name of left) write(`${name}/page.html`, name);
    await restoreOutput(join(folder, 'dist'));
    expect(readFileSync(join(folder, 'dist/page.html'), 'utf8')).toBe(whole);
  });

  test.each(MOMENTS)('%s leaves nothing behind that the next one would carry', async (_, left) => {
    for (const name of left) write(`${name}/page.html`, name);
    write('aside/page.html', 'new');
    await switchOutput(join(folder, 'aside'), join(folder, 'dist'));
    expect(readdirSync(join(folder, 'dist'))).toEqual(['page.html']);
    expect(readFileSync(join(folder, 'dist/page.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('where nothing was built yet, there is nothing to give back', async () => {
    await restoreOutput(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual([]);
  });
});
