import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type EditionOfTest, folderOf } from './editions.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds an edition with the project's own command, in a process of its own. @throws with its output where it fails. */
export async function buildEdition(
  { name, content, at, base }: EditionOfTest,
  out = folderOf(name),
): Promise<void> {
  const args = ['scripts/build.ts', '--content', content, '--at', at, '--base', base, '--out', out, '--json'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env, maxBuffer: 1 << 26 });
}
