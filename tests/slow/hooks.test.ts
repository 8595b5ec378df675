import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteFaults } from '../../src/publish/deploy/site-faults.ts';

// Whole builds: as long as they take on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const ROOT = resolve(import.meta.dirname, '../..');
let folder: string;
let bare: string;
let desk: string;
let www: string;
/** How many milliseconds a push with its check, build and switch took. */
let took = 0;

const ENV = {
  ...process.env,
  LC_ALL: 'pt_PT.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.com',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.com',
};
async function git(
  cwd: string,
  ...args: string[]
): Promise<{ readonly failed: boolean; readonly said: string }> {
  return promisify(execFile)('git', args, { cwd, env: ENV }).then(
    ({ stdout, stderr }) => ({ failed: false, said: stdout + stderr }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ failed: true, said: stdout + stderr }),
  );
}
async function commit(message: string): Promise<void> {
  await git(desk, 'add', '--all');
  expect((await git(desk, 'commit', '--message', message)).failed).toBe(false);
}
const served = () => (existsSync(join(www, 'current')) ? readlinkSync(join(www, 'current')) : null);
const build = () =>
  JSON.parse(readFileSync(join(www, 'current/api/build.json'), 'utf8')) as { commit: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-hooks-'));
  bare = join(folder, 'site.git');
  desk = join(folder, 'desk');
  www = join(folder, 'www');
  await git(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', bare);
  await git(bare, 'config', 'plantao.home', ROOT);
  await git(bare, 'config', 'plantao.to', www);
  rmSync(join(bare, 'hooks'), { recursive: true, force: true });
  mkdirSync(join(bare, 'hooks'));
  for (const hook of ['pre-receive', 'post-receive'])
    symlinkSync(join(ROOT, 'scripts/hooks', hook), join(bare, 'hooks', hook));
  await git(folder, 'clone', '--quiet', bare, desk);
  await git(desk, 'checkout', '-q', '-B', 'main');
  cpSync(join(ROOT, 'tests/sites/client-area'), join(desk, 'content'), { recursive: true });
  await commit('The site');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a push to a repository with the hooks', () => {
  test('of sound content is live when the push ends, and the site names its commit', async () => {
    const began = performance.now();
    const { failed, said } = await git(desk, 'push', '--quiet', 'origin', 'main');
    took = performance.now() - began;
    expect(failed, said).toBe(false);
    expect(said).toMatch(/remote: A versão 1 está publicada/);
    expect(await siteFaults(join(www, 'current/.'), '/')).toEqual([]);
    expect(build().commit).toBe((await git(desk, 'rev-parse', 'HEAD')).said.trim());
  });

  test('of content with an error is refused with file, line and remedy; the old site stays', async () => {
    writeFileSync(join(desk, 'content/departments/sales.yaml'), 'nam: Vendas\n');
    await commit('A typing error');
    const { failed, said } = await git(desk, 'push', 'origin', 'main');
    expect(failed).toBe(true);
    expect(said).toMatch(/remote: departments\/sales\.yaml:1:1 /);
    expect(said).toMatch(/remote: Nothing was taken/);
    expect(said).toMatch(/pre-receive hook declined/);
    expect(served()).toBe('releases/1');
    await git(desk, 'reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('without content, and the removal of the branch, are refused', async () => {
    await git(desk, 'rm', '-r', '--quiet', 'content');
    await commit('Nothing left');
    expect((await git(desk, 'push', 'origin', 'main')).failed).toBe(true);
    await git(desk, 'reset', '--quiet', '--hard', 'HEAD~1');
    const { failed, said } = await git(desk, 'push', 'origin', ':main');
    expect(failed).toBe(true);
    expect(said).toMatch(/is what is published/);
    expect(served()).toBe('releases/1');
  });

  test('to another branch is neither checked nor published', async () => {
    writeFileSync(join(desk, 'content/departments/sales.yaml'), 'nam: Vendas\n');
    await commit('A draft');
    expect((await git(desk, 'push', 'origin', 'main:draft')).failed).toBe(false);
    expect(served()).toBe('releases/1');
    await git(desk, 'reset', '--quiet', '--hard', 'HEAD~1');
  });
});

describe('a deploy with its whole build', () => {
  test.each([0.2, 0.6])(
    'killed after %f of the time that it takes leaves the site that was served',
    async (share) => {
      const args = ['scripts/deploy.ts', '--content', 'tests/sites/client-area', '--to', www];
      const child = spawn(process.execPath, args, { cwd: ROOT });
      const ended = once(child, 'close');
      await new Promise((done) => setTimeout(done, share * took));
      child.kill('SIGKILL');
      await ended;
      expect(served()).toBe('releases/1');
      expect(await siteFaults(join(www, 'current/.'), '/')).toEqual([]);
      // The lock's own journal may stay; whoever takes the lock next clears it.
      const left = readdirSync(www).filter((name) => name !== 'lock-journal');
      expect(left.sort()).toEqual(['current', 'lock', 'plantao-deploy.txt', 'releases']);
    },
  );
});
