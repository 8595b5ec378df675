import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../src/publish/lock.ts';

const MODULE = resolve(import.meta.dirname, '../../src/publish/lock.ts');
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-lock-'));
  file = join(folder, 'build-lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that holds the lock until it is killed. */
async function holder() {
  const script = `import { withLock } from ${JSON.stringify(MODULE)};
    await withLock(${JSON.stringify(file)}, 5000, () => { console.log('held'); return new Promise((done) => setTimeout(done, 60_000)); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(child.stdout, 'data');
  return child;
}

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
    expect(await withLock(file, 0, async () => 'done')).toBe('done');
  });

  test('is kept from everyone while another process holds it, and free as soon as that is killed', async () => {
    const child = await holder();
    await expect(withLock(file, 0, async () => 'done')).rejects.toThrow('Another command');
    child.kill('SIGKILL');
    await once(child, 'exit');
    // Eight at once find the lock of a dead process: never two of them hold it together.
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(file, 5000, work)));
    expect(most).toBe(1);
  });

  test('is not waited for for ever', async () => {
    const wait = () => withLock(file, 0, async () => 'done');
    await expect(withLock(file, 50, wait)).rejects.toThrow('Another command');
  });
});
