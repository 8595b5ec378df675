import { spawnSync } from 'node:child_process';
import { Agent, get } from 'node:http';

/** How a server answers one address under load; milliseconds. */
export interface LoadFigure {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly median: number;
  readonly p99: number;
}

const CONNECTIONS = 32;

/** By which tool load is made here: wrk where it is installed, which asks faster than Node can. */
export function loadTool(): 'wrk' | 'node' {
  return spawnSync('wrk', ['-v']).error === undefined ? 'wrk' : 'node';
}

/** Asks for an address over 32 connections for so many seconds, compressed as browsers do. @throws for other answers than 200, and for none. */
export async function putUnderLoad(name: string, url: string, seconds: number): Promise<LoadFigure> {
  return loadTool() === 'wrk' ? byWrk(name, url, seconds) : byNode(name, url, seconds);
}

function byWrk(name: string, url: string, seconds: number): LoadFigure {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}: ${stdout}`);
  const share = (percent: string) =>
    milliseconds(new RegExp(`^\\s+${percent}%\\s+(\\S+)`, 'm').exec(stdout)?.[1] ?? '');
  const rate = Number(/Requests\/sec:\s+(\S+)/.exec(stdout)?.[1]);
  return { name, requestsPerSecond: rate, median: share('50'), p99: share('99') };
}

function milliseconds(text: string): number {
  const [, figure, unit] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(figure) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1);
}

async function byNode(name: string, url: string, seconds: number): Promise<LoadFigure> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const took: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now();
      await once(url, agent);
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  agent.destroy();
  took.sort((a, b) => a - b);
  const share = (part: number): number => took[Math.floor(took.length * part)] ?? Number.NaN;
  return { name, requestsPerSecond: took.length / seconds, median: share(0.5), p99: share(0.99) };
}

function once(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`));
      response.on('end', resolve).resume();
    }).on('error', reject);
  });
}
