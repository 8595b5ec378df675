import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../src/publish/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-lock-'));
  file = join(folder, 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of builds', () => {
  test('lets one work at a time', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(file, 5000, work('first')), withLock(file, 5000, work('second'))]);
    const [one, , two] = order.map((line) => line.split(' ')[0]);
    expect([one, two].sort()).toEqual(['first', 'second']);
    expect(order).toEqual([`${one} begins`, `${one} ends`, `${two} begins`, `${two} ends`]);
  });

  test('is given back when the work fails', async () => {
    await expect(withLock(file, 100, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  test('is taken over from a process that has ended', async () => {
    writeFileSync(file, '999999999');
    expect(await withLock(file, 2000, async () => 'done')).toBe('done');
  });

  test('is not waited for for ever', async () => {
    writeFileSync(file, String(process.pid));
    await expect(withLock(file, 50, async () => 'done')).rejects.toThrow('Another command');
  });
});
