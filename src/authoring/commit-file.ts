import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A commit that was made, by its hash, or what Git said against it. */
export type Committed = { readonly hash: string } | { readonly refusal: string };

/** Commits one file and nothing else, whatever else is staged or changed. The subject is cut to 72 characters. */
export async function commitFile(file: string, subject: string): Promise<Committed> {
  const git = (...args: readonly string[]) =>
    run('git', ['-C', dirname(file), ...args], { env: { ...process.env, LC_ALL: 'C' } });
  const message = subject.length <= 72 ? subject : `${subject.slice(0, 71)}…`;
  try {
    await git('add', '--', file);
    await git('commit', '--quiet', '--only', '-m', message, '--', file);
    const { stdout } = await git('rev-parse', 'HEAD');
    return { hash: stdout.trim() };
  } catch (error) {
    const { stderr, stdout, message: said } = error as Error & { stderr?: string; stdout?: string };
    return { refusal: (stderr || stdout || said).trim() };
  }
}
