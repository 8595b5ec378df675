import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AT, writeIncidents } from './incident-content.ts';
import { costOf } from './scale/process-cost.ts';

/** What a build of so many incidents costs, and how large that became which must not grow with them. */
export interface IncidentFigures {
  readonly incidents: number;
  readonly pages: number;
  readonly bytes: number;
  /** Seconds of processor time, of all cores and processes together: the index has one of its own. */
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

/** Builds a site of nothing but so many incidents, one in ten a maintenance, in two languages, and weighs it. */
export async function benchIncidents(count: number): Promise<IncidentFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'plantao-incidents-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  try {
    writeIncidents(content, count);
    const build = resolve(import.meta.dirname, '../build.ts');
    const { stdout, cpu } = await costOf(
      [process.execPath, build, '--content', content, '--out', out, '--at', AT, '--json'],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    const { pages, bytes } = JSON.parse(stdout);
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
