import { resolve } from 'node:path';
import { benchHours } from './bench/hours.ts';
import { benchIncidents, type IncidentFigures, incidentLines } from './bench/incidents.ts';
import { lighthouseFigures, lighthouseLines, pagesOfAllKinds } from './bench/lighthouse.ts';
import { scriptFigures, type TableFigure, tableFigures } from './bench/live.ts';
import { benchLoad, loadLines } from './bench/load/load.ts';
import type { Figure } from './bench/measure.ts';
import { pageFigures, pageLines } from './bench/pages.ts';
import { benchScale, scaleLines } from './bench/scale/bench-scale.ts';
import { sitesIn } from './bench/sites-in.ts';
import { type Command, main, type OptionTable } from './lib/command.ts';
import { isMain } from './lib/is-main.ts';

const OPTIONS = {
  incidents: {
    type: 'boolean',
    help: 'measure builds of 100, 1,000 and 5,000 incidents instead; takes minutes',
  },
  lighthouse: {
    type: 'boolean',
    help: 'run Lighthouse three times on a page of each kind of the site of --site instead; takes minutes',
  },
  load: {
    type: 'boolean',
    help: 'serve the site of --site by nginx with the shipped configuration, ask it for every kind of page, and put it under load instead',
  },
  scale: {
    type: 'boolean',
    help: 'measure builds of 100, 1,000 and 5,000 pages instead, next to plain Astro, and to Hugo and Starlight where they are installed; takes a quarter of an hour or more',
  },
  site: {
    type: 'string',
    placeholder: 'DIR',
    help: 'a built site, or a folder of several, whose pages are weighed (dist)',
  },
} satisfies OptionTable;

/** The bound: at least this many times faster than opening_hours.js in the same process. */
const TIMES_FASTER = 100;
/** And the script that keeps hours right in at most so many bytes of brotli, without its table. */
const SCRIPT_BYTES = 1536;

/** So many incidents at a time. */
const SIZES = [100, 1000, 5000];

/** `npm run bench`: speed beside the peers, and the weight of scripts, tables and pages. */
export const command: Command<typeof OPTIONS> = {
  name: 'bench',
  summary:
    'Measure hours against opening_hours.js and a naive date-fns-tz in one process, and weigh scripts, tables and built pages.',
  options: OPTIONS,
  run: async ({ options }) => {
    if (options.incidents === true) return incidentsResult();
    if (options.load === true) return loadResult(resolve(options.site ?? 'dist'), options.content);
    if (options.lighthouse === true) return lighthouseResult(resolve(options.site ?? 'dist'));
    if (options.scale === true) {
      const report = await benchScale();
      const code = report.missed.length === 0 ? 0 : 1;
      return { code, json: { scale: report }, text: `${scaleLines(report).join('\n')}\n` };
    }
    const { figures, agree } = benchHours();
    const sites = await sitesIn(resolve(options.site ?? 'dist'));
    const pages = await pageFigures(sites);
    const tables = await tableFigures(sites);
    const scripts = await scriptFigures();
    const ratio = ratioOf(figures);
    const script = scripts[0]?.bytes ?? Number.NaN;
    const text = [
      ...speedLines(figures),
      `  all give the same next change: ${agree ? 'yes' : 'NO'}`,
      `  opening_hours.js / Plantão: ${ratio.toFixed(0)} (bound: at least ${TIMES_FASTER})`,
      '',
      'bytes of scripts, minified, brotli',
      ...scripts.map(({ name, bytes }) => row(name, bytes)),
      `  the script of hours: ${script} (bound: at most ${SCRIPT_BYTES}, without its table)`,
      '',
      ...(sites.length > 0
        ? [...tableLines(tables), '', ...pageLines(pages)]
        : ['No built site: run npm run build first.']),
    ].join('\n');
    const light = script <= SCRIPT_BYTES && pages.every(({ above }) => above.length === 0);
    const ok = agree && ratio >= TIMES_FASTER && light;
    return {
      code: ok ? 0 : 1,
      json: { hours: figures, agree, ratio, scripts, tables, pages },
      text: `${text}\n`,
    };
  },
};

const row = (name: string, figure: number): string => `  ${name.padEnd(44)}${String(figure).padStart(9)}`;

function ratioOf(figures: readonly Figure[]): number {
  const of = (start: string): number =>
    figures.find(({ name }) => name.startsWith(start))?.nanoseconds ?? Number.NaN;
  return of('opening_hours.js') / of('Plantão: state');
}

function speedLines(figures: readonly Figure[]): readonly string[] {
  const first = figures[0]?.nanoseconds ?? Number.NaN;
  return [
    'ns a call (processor time, median of 9 rounds), and how many times the first',
    ...figures.map(
      ({ name, nanoseconds }) =>
        `${row(name, Math.round(nanoseconds))}  ${(nanoseconds / first).toFixed(1).padStart(8)} x`,
    ),
  ];
}

function tableLines(tables: readonly TableFigure[]): readonly string[] {
  return [
    'bytes of the table of hours, brotli: the largest of each kind of page, and with its texts and zones',
    ...tables.map(
      ({ kind, channels, table, island }) =>
        `  ${kind.padEnd(30)}${String(channels).padStart(4)} channels ${String(table).padStart(6)} table ${String(island).padStart(6)} with texts`,
    ),
  ];
}

async function incidentsResult() {
  const all: IncidentFigures[] = [];
  for (const count of SIZES) all.push(await benchIncidents(count));
  return { code: 0 as const, json: { incidents: all }, text: `${incidentLines(all).join('\n')}\n` };
}

async function lighthouseResult(folder: string) {
  // The browser of the tests: nobody needs one to build a site.
  const { findBrowser } = await import('../tests/support/chromium.ts');
  const paths = await pagesOfAllKinds(folder);
  const figures = await lighthouseFigures(folder, paths, await findBrowser(), { runs: 3 });
  const full = figures.every(({ scores }) => Object.values(scores).every((score) => score === 100));
  return {
    code: full ? (0 as const) : (1 as const),
    json: { lighthouse: figures },
    text: `${lighthouseLines(figures).join('\n')}\n`,
  };
}

async function loadResult(folder: string, content: string | undefined) {
  const result = await benchLoad(folder, content, '/');
  if (typeof result === 'string') return { code: 1 as const, json: { problem: result }, text: `${result}\n` };
  return {
    code: result.faults.length === 0 ? (0 as const) : (1 as const),
    json: result,
    text: `${loadLines(result).join('\n')}\n`,
  };
}

if (isMain(import.meta)) await main(command);
