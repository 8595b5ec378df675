import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../../src/publish/files.ts';
import { AT } from '../incident-content.ts';
import { type SiteSize, writeSite } from './made-up-site.ts';
import { costOf } from './process-cost.ts';

/** What a build of a made-up site costs, and what it writes. */
export interface ScaleFigures {
  readonly pages: number;
  /** Seconds of processor time of the build and the index, all processes together. */
  readonly cpu: number;
  readonly wall: number;
  /** MB at the most; null where the system does not tell. */
  readonly memory: number | null;
  /** Bytes of all files. */
  readonly output: number;
  /** Bytes of the search index among them. */
  readonly index: number;
  /** Seconds of processor time of the check alone: reading, judging and linking the content. */
  readonly check: number;
  readonly checkWall: number;
  /** What it costs to publish the site again with one incident changed. */
  readonly incident: { readonly cpu: number; readonly wall: number };
}

const script = (name: string): string => resolve(import.meta.dirname, '../..', name);

/** Where pictures of shared pages are kept for the next build. */
const PICTURES = resolve(import.meta.dirname, '../../../.work/share');

/** Writes a made-up site, checks and builds it in processes of their own, and counts; `use` sees its content folder. */
export async function scaleFigures(
  size: SiteSize,
  use: (content: string) => Promise<void> = async () => {},
): Promise<ScaleFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'plantao-scale-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  try {
    writeSite(content, size);
    const at = ['--content', content, '--at', AT];
    const check = await costOf([process.execPath, script('check.ts'), ...at]);
    // Made-up sites of an earlier run have the same pictures: this build makes all of its own.
    await rm(PICTURES, { recursive: true, force: true });
    const build = await costOf([process.execPath, script('build.ts'), ...at, '--out', out, '--json']);
    const { pages, bytes } = JSON.parse(build.stdout);
    await use(content);
    const again = ['--out', out, '--json'];
    await changeIncident(content);
    const incident = await costOf([process.execPath, script('build.ts'), ...at, ...again]);
    await seeChange(out);
    return {
      pages,
      cpu: build.cpu,
      wall: build.wall,
      memory: build.memory,
      output: bytes,
      index: await bytesBelow(join(out, 'pagefind')),
      check: check.cpu,
      checkWall: check.wall,
      incident: { cpu: incident.cpu, wall: incident.wall },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CHANGED = 'Corrigido agora mesmo';

/** Writes something else into the newest incident. */
async function changeIncident(content: string): Promise<void> {
  const file = join(content, 'incidents', (await filesBelow(join(content, 'incidents'))).at(-1) ?? '');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('O que se sabe está escrito aqui', CHANGED));
}

/** @throws where no page of status tells what was changed */
async function seeChange(out: string): Promise<void> {
  const pages = await filesBelow(join(out, 'status'), '.html');
  const texts = await Promise.all(pages.map((page) => readFile(join(out, 'status', page), 'utf8')));
  if (!texts.some((text) => text.includes(CHANGED)))
    throw new Error('The site is not the one of the content.');
}

/** The bytes of all files below a folder. */
export async function bytesBelow(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await filesBelow(folder)) bytes += (await stat(join(folder, file))).size;
  return bytes;
}
