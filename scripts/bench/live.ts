import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundleOf } from '../../src/pages/_data/bundle.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { kindOfPage } from './page-kind.ts';

/** A script of the browser and its bytes in brotli. */
export interface ScriptFigure {
  readonly name: string;
  readonly bytes: number;
}

/** The largest table of hours among the pages of a kind, in brotli: the table alone, and with its texts and zones. */
export interface TableFigure {
  readonly kind: string;
  readonly channels: number;
  readonly table: number;
  readonly island: number;
}

const brotli = (text: string): number => brotliCompressSync(text).length;

/** The scripts that keep a page right as the clock goes on: that of hours is the one with a bound. */
export async function scriptFigures(): Promise<readonly ScriptFigure[]> {
  const files = {
    hours: 'hours.ts',
    "the page's clock": 'clock.ts',
    '?at=, where asked for': 'simulation.ts',
  };
  return Promise.all(
    Object.entries(files).map(async ([name, file]) => ({
      name,
      bytes: brotli(await bundleOf(`src/client/${file}`)),
    })),
  );
}

const ISLAND = /<script [^>]*id="?Live"?[^>]*>([\s\S]*?)<\/script>/;
/** As src/views/script-module.ts writes it. */
const LATE = /e\.textContent=`((?:[^`\\]|\\.)*)`/;

/** The tables of built sites, by kind of page; pages that load theirs late share one file. */
export async function tableFigures(folders: readonly string[]): Promise<readonly TableFigure[]> {
  const largest = new Map<string, TableFigure>();
  for (const [folder, path] of await pagesAndScripts(folders)) {
    const text = await readFile(join(folder, path), 'utf8');
    const json = path.endsWith('.js')
      ? LATE.exec(text)?.[1]?.replace(/\\([\\`$])/g, '$1')
      : ISLAND.exec(text)?.[1];
    if (json === undefined && path.endsWith('.js')) throw new Error(`${path} of ${folder} brings no table.`);
    if (json === undefined) continue;
    const kind = path.endsWith('.js') ? 'live-hours.js' : kindOfPage(path);
    const { table } = JSON.parse(json);
    const figure = {
      kind,
      channels: Object.keys(table.rows).length,
      table: brotli(JSON.stringify(table)),
      island: brotli(json),
    };
    if (figure.island > (largest.get(kind)?.island ?? 0)) largest.set(kind, figure);
  }
  return [...largest.values()].sort((a, b) => b.island - a.island);
}

async function pagesAndScripts(
  folders: readonly string[],
): Promise<readonly (readonly [folder: string, path: string])[]> {
  const found = folders.map(async (folder) => {
    const paths = [...(await filesBelow(folder, '.html')), ...(await filesBelow(folder, 'live-hours.js'))];
    return paths.map((path) => [folder, path] as const);
  });
  return (await Promise.all(found)).flat();
}
