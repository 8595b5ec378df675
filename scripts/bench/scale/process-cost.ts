import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** What a command and all that it started took. */
export interface ProcessCost {
  /** Seconds of processor time, of user and system, of all cores and processes together. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** The most memory (MB) that its processes held at one time; null where the system does not tell (no /proc). */
  readonly memory: number | null;
  readonly stdout: string;
}

/** A shell counts its children and theirs; `times` says it in its second line, `0m12.340s 0m1.020s`. */
const COUNTING = '"$@"; code=$?; times >&3; exit $code';
const TIMES = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/;
const LOOK_MS = 100;
const PAGE_BYTES = 4096;
/** Parts of a second in which the system counts processor time. */
const TICKS = 100;

/**
 * Runs a command to its end and counts.
 * @throws with what it wrote to its error output when it fails.
 */
export async function costOf(
  [command, ...args]: readonly [string, ...string[]],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<ProcessCost> {
  const begin = performance.now();
  const shell = spawn('/bin/sh', ['-c', COUNTING, 'sh', command, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, times] = shell.stdio as (NodeJS.ReadableStream | null)[];
  const read = (stream: NodeJS.ReadableStream | null | undefined) =>
    stream == null ? Promise.resolve('') : text(stream as NodeJS.ReadableStream & AsyncIterable<Uint8Array>);
  let most = 0;
  const seen = new Map<number, number>();
  const look = setInterval(() => {
    most = Math.max(most, lookAt(shell.pid ?? 0, seen));
  }, LOOK_MS);
  const ended = new Promise<number | null>((resolve) => shell.on('close', resolve));
  const [code, out, errors, counted] = await Promise.all([ended, read(stdout), read(stderr), read(times)]);
  clearInterval(look);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${errors}`);
  const [, ...parts] = TIMES.exec(counted) ?? [];
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = parts.map(Number);
  const waitedFor = (userMinutes + systemMinutes) * 60 + user + system;
  // A process that nobody waited for, as Pagefind's, is not among the shell's: what was seen of all tells of it.
  const watched = [...seen.values()].reduce((sum, one) => sum + one, 0);
  return {
    cpu: Math.max(waitedFor, watched),
    wall: (performance.now() - begin) / 1000,
    memory: most === 0 ? null : most / 1e6,
    stdout: out,
  };
}

/** The bytes that a process and its descendants hold, and into `seen` the seconds of each; 0 where there is no /proc. */
function lookAt(pid: number, seen: Map<number, number>): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    seen.set(pid, (Number(fields[11]) + Number(fields[12])) / TICKS);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + lookAt(Number(child), seen), pages * PAGE_BYTES);
  } catch {
    return 0;
  }
}
