import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * The commit that is checked out where `folder` stands, read from the repository's own files; null outside of one.
 * No program is run, so nothing that a repository configures can be.
 */
export async function commitOf(folder: string): Promise<string | null> {
  const git = await gitFolder(folder);
  if (git === null) return null;
  const head = await textOf(join(git, 'HEAD'));
  if (head === null) return null;
  const ref = /^ref: (refs(?:\/[^\s/.][^\s/]*)+)$/.exec(head)?.[1];
  return hashIn(ref === undefined ? head : await refHash(git, ref));
}

/** The `.git` of the nearest repository above; a file of that name names it. */
async function gitFolder(folder: string): Promise<string | null> {
  const candidate = join(folder, '.git');
  const info = await stat(candidate).catch(() => null);
  if (info?.isDirectory()) return candidate;
  if (info?.isFile()) {
    const target = /^gitdir: (.+)$/m.exec((await textOf(candidate)) ?? '')?.[1];
    return target === undefined ? null : resolve(folder, target);
  }
  const parent = dirname(folder);
  return parent === folder ? null : gitFolder(parent);
}

/** The hash of a branch: a file of its own or a line of the packed ones; those of a worktree lie with its main one. */
async function refHash(git: string, ref: string): Promise<string | null> {
  const common = resolve(git, (await textOf(join(git, 'commondir'))) ?? '.');
  const loose = await textOf(join(common, ref));
  if (loose !== null) return loose;
  const packed = (await textOf(join(common, 'packed-refs'))) ?? '';
  return (
    packed
      .split('\n')
      .find((line) => line.endsWith(` ${ref}`))
      ?.split(' ')[0] ?? null
  );
}

function hashIn(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}
