import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isLasting } from '../../src/publish/deploy/lasting-files.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { Chance } from '../support/random-hours.ts';
import { writeWholeSite } from '../support/whole-site.ts';

// Hundreds of processes: as long as they take on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const WORKER = resolve(import.meta.dirname, '../support/deploy-again.ts');
const KILLS = 200;

let folder: string;
let sites: readonly string[];
/** What each site is, file by file. */
let whole: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-killed-'));
  sites = ['old', 'new'].map((name) => join(folder, name));
  for (const site of sites) writeWholeSite(site, basename(site), 6);
  whole = await Promise.all(sites.map(contentsOf));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file with its bytes, as one text that only the same files give; but for what is carried of the other site. */
async function contentsOf(site: string): Promise<string> {
  const paths = await filesBelow(site);
  const index = paths.includes('index.html') ? readFileSync(join(site, 'index.html'), 'latin1') : '';
  const other = index.includes('<body>old') ? 'new' : 'old';
  return JSON.stringify(
    paths.flatMap((path) =>
      isLasting(path) && path.includes(other) ? [] : [[path, readFileSync(join(site, path), 'latin1')]],
    ),
  );
}

const worker = (to: string, times: number, env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [WORKER, to, String(times), ...sites], {
    // Types are taken out of the sources once, not by each of hundreds of processes.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache'), ...env },
  });

/** Sets a worker to work that has said that it is ready. Counts the releases that it has served since. */
async function begin(child: ChildProcess): Promise<() => number> {
  if (child.stdout?.readableLength === 0) await once(child.stdout, 'readable');
  let served = 0;
  child.stdout?.on('data', (text) => {
    served += String(text).split('served').length - 1;
  });
  child.stdin?.write('go\n');
  return () => served;
}

/** All that a worker says until it ends. */
async function saidBy(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (text) => {
    said += String(text);
  });
  child.stdin?.write('go\n');
  await once(child, 'close');
  return said;
}

describe('a deploy', () => {
  test(`killed at ${KILLS} random moments always leaves a whole site, old or new, that the next goes on from`, async () => {
    const to = join(folder, 'www');
    const chance = new Chance(20261122);
    const seen = new Set<number>();
    const took = [...(await saidBy(worker(to, 8))).matchAll(/served \S+ (\d+)/g)].map(([, ms]) => Number(ms));
    // Moments are drawn over the first deploy, which goes on from what the last kill left, and some of the next: for
    // longer where none was done in the end, for shorter where two were.
    let span = 1.5 * (took.sort((a, b) => a - b)[4] ?? 0);
    let next = worker(to, 1000);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const current = next;
      next = worker(to, 1000);
      const ended = once(current, 'close');
      const done = await begin(current);
      const until = performance.now() + chance.next() * span;
      while (performance.now() < until) {
        // Whoever asks meanwhile is answered, too.
        expect(readFileSync(join(to, 'current/index.html'), 'utf8')).toMatch(/<body>(old|new)<.*<\/html>\n$/);
        await new Promise((done) => setTimeout(done, 2));
      }
      current.kill('SIGKILL');
      await ended;
      span *= [1.1, 1][done()] ?? 0.9;
      const served = whole.indexOf(await contentsOf(join(to, 'current/.')));
      expect(served, `after kill ${kill}`).not.toBe(-1);
      seen.add(served);
    }
    next.kill('SIGKILL');
    expect([...seen].sort()).toEqual([0, 1]);
    expect(await saidBy(worker(to, 2))).toContain(`served ${sites[1]}`);
    const left = readdirSync(join(to, 'releases'));
    expect(left.filter((name) => !/^\d+(\.json)?$/.test(name))).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(10);
  });

  test('that finds no room for a file says so in a sentence, and the old site stays', async () => {
    const to = join(folder, 'full');
    await saidBy(worker(to, 1));
    // The system lets no file grow beyond 4 or 8 KB: copying ends in the middle of a page, as on a full disk.
    const limited = spawn(
      'sh',
      ['-c', 'ulimit -f 8 && exec "$@"', 'sh', process.execPath, WORKER, to, '2', ...sites],
      { env: process.env },
    );
    const said = await saidBy(limited);
    expect(said).toMatch(/trouble A file may not grow as large as it is to be/);
    expect(said).not.toContain('served');
    expect(await contentsOf(join(to, 'current/.'))).toBe(whole[0]);
    expect(await saidBy(worker(to, 2))).toContain(`served ${sites[1]}`);
  });

  test('into a folder that its user may not write says so in a sentence', async () => {
    const to = join(folder, 'read-only');
    mkdirSync(to, { mode: 0o555 });
    expect(await saidBy(worker(to, 1, { AS_NOBODY: 'yes' }))).toContain(
      `trouble This user may not write there (${to}`,
    );
    expect(readdirSync(to)).toEqual([]);
  });
});
