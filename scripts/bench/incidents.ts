import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { AT, writeIncidents } from './incident-content.ts';

/** What a build of so many incidents costs, and how large that became which must not grow with them. */
export interface IncidentFigures {
  readonly incidents: number;
  readonly pages: number;
  readonly bytes: number;
  /** Seconds of processor time, of all cores together. */
  readonly cpu: number;
  readonly bounded: readonly { readonly path: string; readonly bytes: number; readonly brotli: number }[];
}

/** What stays within bounds however long the history is. */
const BOUNDED = [
  'index.html',
  'status/index.html',
  'status/history/2026/index.html',
  'status/components/web/index.html',
  'status/rss.xml',
  'status/components/web/rss.xml',
  'calendar/maintenance.ics',
  'api/v2/summary.json',
  'api/v2/incidents.json',
];

/** Has a process tell at its end what it took. */
const COUNT = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\ncpu ' + (user + system) + '\\n'); });`;

/** Builds a site of nothing but so many incidents, one in ten a maintenance, in two languages, and weighs it. */
export async function benchIncidents(count: number): Promise<IncidentFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'plantao-incidents-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  try {
    writeIncidents(content, count);
    const build = resolve(import.meta.dirname, '../build.ts');
    const counting = ['--import', `data:text/javascript,${encodeURIComponent(COUNT)}`];
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [...counting, build, '--content', content, '--out', out, '--at', AT, '--json'],
      { maxBuffer: 1 << 26, env: { ...process.env, NODE_ENV: 'production' } },
    );
    const { pages, bytes } = JSON.parse(stdout);
    const cpu = Number(/\ncpu (\d+)\n/.exec(stderr)?.[1]) / 1e6;
    return { incidents: count, pages, bytes, cpu, bounded: await Promise.all(BOUNDED.map(weigh(out))) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const weigh = (folder: string) => async (path: string) => {
  const file = await readFile(join(folder, path));
  return { path, bytes: file.length, brotli: brotliCompressSync(file).length };
};

/** The figures as a table: a row a size, then what is bounded with a column a size. */
export function incidentLines(all: readonly IncidentFigures[]): readonly string[] {
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(18)).join('')}`;
  const perPage = ({ pages }: IncidentFigures, total: number) => total / pages;
  return [
    row(
      'incidents',
      all.map(({ incidents }) => String(incidents)),
    ),
    row(
      'pages',
      all.map(({ pages }) => String(pages)),
    ),
    row(
      'ms of CPU a page',
      all.map((it) => perPage(it, it.cpu * 1000).toFixed(1)),
    ),
    row(
      'KB a page',
      all.map((it) => perPage(it, it.bytes / 1000).toFixed(1)),
    ),
    '  bounded: bytes (brotli)',
    ...BOUNDED.map((path, index) =>
      row(
        path,
        all.map(({ bounded }) => `${bounded[index]?.bytes ?? 0} (${bounded[index]?.brotli ?? 0})`),
      ),
    ),
  ];
}
