import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { filesBelow } from '../../../src/publish/files.ts';
import { serverSite } from '../../../src/publish/servers/server-site.ts';
import { loadContent } from '../../lib/content.ts';
import { withBase } from '../../lib/with-base.ts';
import { medianOf } from '../median.ts';
import { nginxVersion, startNginx } from './nginx.ts';
import { type LoadFigure, loadTool, putUnderLoad } from './put-under-load.ts';
import { serverFaults } from './server-faults.ts';

/** What the load on a built site behind nginx gives. */
export interface LoadResult {
  readonly server: string;
  readonly tool: string;
  readonly asked: number;
  readonly faults: readonly string[];
  readonly figures: readonly LoadFigure[];
}

const WARM_UP_SECONDS = 1;
const ROUNDS = 3;
const ROUND_SECONDS = 3;
/** Whose first page of each kind is put under load, in the order of the table. */
const KINDS = ['', 'status/', 'contact/', 'hours/', 'api/hours.json', 'api/v2/summary.json'];

/**
 * Serves a folder by nginx with the shipped configuration, asks it for a page of every folder, and puts it under load.
 * In words, why not, where nginx is not installed or nothing is built.
 */
export async function benchLoad(
  folder: string,
  content: string | undefined,
  base: string,
): Promise<LoadResult | string> {
  const server = nginxVersion();
  if (server === null) return 'nginx is not installed: nothing was measured.';
  if (!existsSync(folder))
    return `No site at ${folder}: run npm run deploy -- --to DIR, and name DIR/current.`;
  const { site } = await loadContent({ options: { content }, env: process.env });
  if (site === null) return 'The content has errors; see: npm run check';
  const served = serverSite(withBase(site, base), resolve(folder));
  const files = await filesBelow(resolve(folder, '.'));
  const nginx = await startNginx(served);
  try {
    const origin = new URL(nginx.url).origin;
    const paths = samplePaths(files, new Set(served.redirects.map(({ from }) => from)), base);
    const faults = await serverFaults(origin, served, paths);
    const pages = KINDS.filter((path) =>
      files.includes(path === '' || path.endsWith('/') ? `${path}index.html` : path),
    );
    const figures = await inTurns([
      { name: 'a file of one line', url: nginx.one },
      ...pages.map((page) => ({ name: `${base}${page}`, url: `${origin}${base}${page}` })),
    ]);
    return { server, tool: loadTool(), asked: paths.length, faults, figures };
  } finally {
    await nginx.stop();
  }
}

/** The figures of addresses: medians of several rounds, in each of which all take their turn, after one that warms up. */
async function inTurns(
  addresses: readonly { readonly name: string; readonly url: string }[],
): Promise<readonly LoadFigure[]> {
  for (const { name, url } of addresses) await putUnderLoad(name, url, WARM_UP_SECONDS);
  const rounds: LoadFigure[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const figures: LoadFigure[] = [];
    for (const { name, url } of addresses) figures.push(await putUnderLoad(name, url, ROUND_SECONDS));
    rounds.push(figures);
  }
  return addresses.map(({ name }, index) => {
    const turns = rounds.flatMap((round) => round.slice(index, index + 1));
    const median = (of: (figure: LoadFigure) => number): number => medianOf(turns.map(of));
    return {
      name,
      requestsPerSecond: median((one) => one.requestsPerSecond),
      median: median((one) => one.median),
      p99: median((one) => one.p99),
    };
  });
}

/** The first page and the first other file of each folder, with the base. */
function samplePaths(files: readonly string[], moved: ReadonlySet<string>, base: string): readonly string[] {
  const first = new Map<string, string>();
  for (const file of files) {
    if (/^_|\.gz$|^404/.test(file) || file.startsWith('admin/cms')) continue;
    const path = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const kind = `${dirname(dirname(file))} ${file.split('.').at(-1)}`;
    if (!moved.has(path) && !first.has(kind)) first.set(kind, path);
  }
  return [...first.values()];
}

/** The same as lines to read. */
export function loadLines({ server, tool, asked, faults, figures }: LoadResult): readonly string[] {
  const floor = figures[0]?.requestsPerSecond ?? Number.NaN;
  return [
    `${server}, one process, the shipped configuration: ${asked} paths asked, ${faults.length} answered otherwise than they should`,
    ...faults.map((fault) => `  ${fault}`),
    `under load (32 connections, by ${tool}, medians of ${ROUNDS} rounds): requests a second, part of the first, milliseconds (median, 99 of 100)`,
    ...figures.map(
      ({ name, requestsPerSecond, median, p99 }) =>
        `  ${name.padEnd(30)}${requestsPerSecond.toFixed(0).padStart(8)}${(requestsPerSecond / floor).toFixed(2).padStart(7)}${median.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}`,
    ),
  ];
}
