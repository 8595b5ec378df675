import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BuildRoot, folderOfRoot, ownRoot } from './build-roots.ts';
import { type EditionOfTest, folderOf } from './editions.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Builds an edition with the project's own command, in a process of its own. @throws with its output where it fails. */
export async function buildEdition(
  { name, content, at, base }: EditionOfTest,
  out = folderOf(name),
  root: BuildRoot = ownRoot(),
): Promise<void> {
  const script = join(folderOfRoot(root), 'scripts/build.ts');
  const from = resolve(PROJECT, content);
  const args = [script, '--content', from, '--at', at, '--base', base, '--out', out, '--json'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { cwd: PROJECT, env, maxBuffer: 1 << 26 });
}
