import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitOf } from '../../src/publish/commit.ts';

const HASH = 'b1946ac92492d2347c6235b4d2611184f7a9a1f0';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

test('is that of the branch that is checked out, seen from a folder within', async () => {
  await write('.git/HEAD', 'ref: refs/heads/main\n');
  await write('.git/refs/heads/main', `${HASH}\n`);
  await mkdir(join(folder, 'content'));
  expect(await commitOf(join(folder, 'content'))).toBe(HASH);
});

test('is found among packed branches', async () => {
  await write('.git/HEAD', 'ref: refs/heads/main\n');
  await write('.git/packed-refs', `# pack-refs with: peeled\n${HASH} refs/heads/main\n`);
  expect(await commitOf(folder)).toBe(HASH);
});

test('is that of a detached head', async () => {
  await write('.git/HEAD', `${HASH}\n`);
  expect(await commitOf(folder)).toBe(HASH);
});

test('is found from a worktree, whose branches lie with the main one', async () => {
  await write('main/.git/worktrees/side/HEAD', 'ref: refs/heads/side\n');
  await write('main/.git/worktrees/side/commondir', '../..\n');
  await write('main/.git/refs/heads/side', `${HASH}\n`);
  await write('side/.git', 'gitdir: ../main/.git/worktrees/side\n');
  expect(await commitOf(join(folder, 'side'))).toBe(HASH);
});

test('is null where a branch has no commit yet, and for a reference that leads out of the repository', async () => {
  await write('.git/HEAD', 'ref: refs/heads/main\n');
  expect(await commitOf(folder)).toBeNull();
  await write('secret', HASH);
  await write('.git/HEAD', 'ref: refs/../../secret\n');
  expect(await commitOf(folder)).toBeNull();
});
