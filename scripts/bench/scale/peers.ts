import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '../../../src/publish/files.ts';
import { PEERS, type Peer, type PeerProject } from './peer-projects.ts';
import { costOf } from './process-cost.ts';
import { bytesBelow } from './scale-figures.ts';

/** What another generator takes for the same articles, without departments, status, search page or anything else. */
export interface PeerFigures {
  readonly name: string;
  readonly pages: number;
  /** Seconds of processor time; null where it is not installed. */
  readonly cpu: number | null;
  readonly wall: number;
  readonly memory: number | null;
  readonly output: number;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** The same articles by plain Astro, alone and with Pagefind's index, and by Starlight and Hugo where they are installed. */
export async function peerFigures(content: string): Promise<readonly PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const peer of PEERS) figures.push(await figuresOf(peer, content));
  return figures;
}

async function figuresOf({ name, project, articles, command, isHere }: Peer, content: string) {
  if (isHere?.() === false) return { name, pages: 0, cpu: null, wall: 0, memory: null, output: 0 };
  // Below the project, so that its packages are found.
  await mkdir(join(ROOT, '.work'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, '.work/bench-peer-'));
  try {
    await writeAll(folder, project);
    const pages = await writeArticles(content, join(folder, articles));
    const env = { ...process.env, NODE_ENV: 'production' };
    const { cpu, wall, memory } = await costOf(command(folder), { env });
    return { name, pages, cpu, wall, memory, output: await bytesBelow(join(folder, 'dist')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Copies the articles of a content folder as `.md`, and says how many. */
async function writeArticles(content: string, folder: string): Promise<number> {
  const files = await filesBelow(join(content, 'tutorials'), '.mdx');
  for (const file of files) {
    const target = join(folder, file.replace(/\.mdx$/, '.md'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readFile(join(content, 'tutorials', file)));
  }
  return files.length;
}

async function writeAll(folder: string, files: PeerProject): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
