import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/publish/static-server.ts';
import { medianOf } from './median.ts';
import { kindOfPage } from './page-kind.ts';

/** The four numbers of a page, each of a hundred, by the category's name. */
export interface LighthouseFigures {
  readonly path: string;
  readonly scores: Readonly<Record<string, number>>;
  /** The checks that cost something, with the worst first. */
  readonly missed: readonly string[];
}

/** How a browser is started. */
export interface BrowserStart {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What Lighthouse judges. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/** Lighthouse's figures of pages of a built site that stands at the root: the median of so many runs each, as it is set by default for a slow telephone. */
export async function lighthouseFigures(
  folder: string,
  paths: readonly string[],
  browser: BrowserStart,
  { runs, categories = CATEGORIES }: { readonly runs: number; readonly categories?: readonly string[] },
): Promise<readonly LighthouseFigures[]> {
  const { default: lighthouse } = await import('lighthouse');
  const profile = await mkdtemp(join(tmpdir(), 'plantao-lighthouse-'));
  const server = await serveFolder(folder, '/', 0, { compressed: true });
  const child = spawn(browser.executablePath, [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, ...browser.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.stderr.on('data', (text: Buffer) => {
        const found = /listening on ws:\/\/[^:]+:(\d+)\//.exec(String(text));
        if (found) resolve(Number(found[1]));
      });
    });
    const figures: LighthouseFigures[] = [];
    for (const path of paths) {
      const reports: LighthouseFigures[] = [];
      for (let run = 0; run < runs; run += 1) {
        const result = await lighthouse(server.url + path, {
          port,
          logLevel: 'error',
          onlyCategories: [...categories],
        });
        if (result === undefined) throw new Error(`Lighthouse says nothing of /${path}`);
        reports.push(figuresOf(path, result.lhr, categories));
      }
      figures.push(medianFigures(path, reports, categories));
    }
    return figures;
  } finally {
    child.kill();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}

function figuresOf(
  path: string,
  { categories, audits }: Report,
  asked: readonly string[],
): LighthouseFigures {
  const scores = asked.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)] as const);
  const missed = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
  return { path, scores: Object.fromEntries(scores), missed };
}

function medianFigures(
  path: string,
  reports: readonly LighthouseFigures[],
  asked: readonly string[],
): LighthouseFigures {
  const scores = asked.map((id) => [id, medianOf(reports.map((report) => report.scores[id] ?? 0))] as const);
  return {
    path,
    scores: Object.fromEntries(scores),
    missed: [...new Set(reports.flatMap(({ missed }) => missed))],
  };
}

/** One page of each kind that search engines may list, by the sitemap of a built site: the first in its default language. */
export async function pagesOfAllKinds(folder: string): Promise<readonly string[]> {
  const sitemap = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
  const kinds = new Map<string, string>();
  for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const path = new URL(url).pathname.slice(1);
    const kind = kindOfPage(path);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** The figures as a table, for people. */
export function lighthouseLines(figures: readonly LighthouseFigures[]): readonly string[] {
  const cells = (values: readonly (string | number)[]) =>
    values.map((value) => String(value).padStart(16)).join('');
  return [
    `  ${'Lighthouse, of 100'.padEnd(44)}${cells(CATEGORIES)}`,
    ...figures.map(
      ({ path, scores, missed }) =>
        `  ${`/${path}`.padEnd(44)}${cells(CATEGORIES.map((id) => scores[id] ?? 0))}  ${missed.join(', ')}`,
    ),
  ];
}
