import { mixedSite, plainSite } from './made-up-site.ts';
import { type PeerFigures, peerFigures } from './peers.ts';
import { type ScaleFigures, scaleFigures } from './scale-figures.ts';
import { type StraightLine, straightLine } from './straight-line.ts';

/** Pages of the sites that are built. */
const SIZES = [100, 1000, 5000];
const WARM_UP = 20;
/** The bound: ms of processor time a page of the largest plain site, its index included. */
const BUILD_MS = 8;
/** Seconds by the clock for the check of the largest plain site. */
const CHECK_SECONDS = 10;
/** How far from a straight line costs may lie: what one more costs at the end by what it costs at the start, and R². */
const BEND = 1.25;
const STRAIGHT = 0.99;

/** All figures of a run, and what of the bounds is missed. */
export interface ScaleReport {
  readonly plain: readonly ScaleFigures[];
  /** Four languages, a fifth of the articles with components, incidents and notices. */
  readonly mixed: readonly ScaleFigures[];
  readonly peers: readonly PeerFigures[];
  readonly lines: Readonly<Record<'plain' | 'mixed' | 'check' | 'output', StraightLine>>;
  readonly missed: readonly string[];
}

/** Builds plain and mixed sites of each size, and the largest plain one by others as well. */
export async function benchScale(): Promise<ScaleReport> {
  const plain: ScaleFigures[] = [];
  const mixed: ScaleFigures[] = [];
  let peers: readonly PeerFigures[] = [];
  // What is compiled is kept: the first build that is counted shall find as much of it as the last.
  await scaleFigures(plainSite(WARM_UP));
  for (const size of SIZES) {
    const isLargest = size === SIZES.at(-1);
    const use = async (content: string): Promise<void> => {
      if (isLargest) peers = await peerFigures(content);
    };
    plain.push(await scaleFigures(plainSite(size), use));
    mixed.push(await scaleFigures(mixedSite(size)));
  }
  const line = (of: readonly ScaleFigures[], figure: (one: ScaleFigures) => number): StraightLine =>
    straightLine(of.map((one) => [one.pages, figure(one)] as const));
  const lines = {
    plain: line(plain, ({ cpu }) => cpu * 1000),
    mixed: line(mixed, ({ cpu }) => cpu * 1000),
    check: line(plain, ({ check }) => check * 1000),
    output: line(plain, ({ output }) => output),
  };
  return { plain, mixed, peers, lines, missed: missedBounds(plain, lines) };
}

function missedBounds(plain: readonly ScaleFigures[], lines: ScaleReport['lines']): readonly string[] {
  const largest = plain.at(-1);
  const build = ((largest?.cpu ?? Number.NaN) * 1000) / (largest?.pages ?? 1);
  const checkWall = largest?.checkWall ?? Number.NaN;
  return [
    ...(build <= BUILD_MS ? [] : [`${build.toFixed(1)} ms of CPU a page, at most ${BUILD_MS}`]),
    ...(checkWall <= CHECK_SECONDS
      ? []
      : [`the check takes ${checkWall.toFixed(1)} s, at most ${CHECK_SECONDS}`]),
    ...Object.entries(lines).flatMap(([name, { r2, bend }]) =>
      r2 >= STRAIGHT && bend <= BEND
        ? []
        : [`${name} is no straight line: R² ${r2.toFixed(4)}, the end ${bend.toFixed(2)} times the start`],
    ),
  ];
}

const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`;
const perPage = (figure: number, pages: number): string => (figure / pages).toFixed(2);
const mega = (memory: number | null): string => (memory === null ? '–' : memory.toFixed(0));

function siteLines(name: string, figures: readonly ScaleFigures[]): readonly string[] {
  const cells = (of: (one: ScaleFigures) => string): readonly string[] => figures.map(of);
  return [
    row(
      name,
      cells(({ pages }) => `${pages} pages`),
    ),
    row(
      'CPU s, index included',
      cells(({ cpu }) => cpu.toFixed(1)),
    ),
    row(
      'ms of CPU a page',
      cells(({ cpu, pages }) => perPage(cpu * 1000, pages)),
    ),
    row(
      's by the clock',
      cells(({ wall }) => wall.toFixed(1)),
    ),
    row(
      'MB of memory at the most',
      cells(({ memory }) => mega(memory)),
    ),
    row(
      'MB of output',
      cells(({ output }) => (output / 1e6).toFixed(1)),
    ),
    row(
      'MB of index',
      cells(({ index }) => (index / 1e6).toFixed(2)),
    ),
    row(
      'one incident changed: CPU s (clock)',
      cells(({ incident }) => `${incident.cpu.toFixed(1)} (${incident.wall.toFixed(1)})`),
    ),
    row(
      'check: CPU s (s by the clock)',
      cells(({ check, checkWall }) => `${check.toFixed(1)} (${checkWall.toFixed(1)})`),
    ),
    '',
  ];
}

/** The figures as a table, the slopes, the peers, and the bounds that are missed. */
export function scaleLines({ plain, mixed, peers, lines, missed }: ScaleReport): readonly string[] {
  const slope = (name: string, { slope: more, start, r2, bend }: StraightLine, unit: string): string =>
    `  ${name.padEnd(34)}${more.toFixed(2)} ${unit} a page more, ${start.toFixed(0)} at the start, R² ${r2.toFixed(4)}, the end ${bend.toFixed(2)} times the start`;
  return [
    ...siteLines('plain: one language, no components', plain),
    ...siteLines('mixed: four languages, a fifth with', mixed),
    slope('plain build', lines.plain, 'ms of CPU'),
    slope('mixed build', lines.mixed, 'ms of CPU'),
    slope('check of the plain site', lines.check, 'ms of CPU'),
    slope('output of the plain site', lines.output, 'bytes'),
    '',
    ...peers.map(({ name, pages, cpu, wall, memory, output }) =>
      cpu === null
        ? `  ${name}: not installed`
        : `  ${name.padEnd(34)}${perPage(cpu * 1000, pages)} ms of CPU a page, ${cpu.toFixed(1)} s (${wall.toFixed(1)} by the clock), ${mega(memory)} MB of memory, ${(output / 1e6).toFixed(1)} MB of output`,
    ),
    '',
    ...(missed.length === 0 ? ['  every bound holds'] : missed.map((one) => `  MISSED: ${one}`)),
  ];
}
