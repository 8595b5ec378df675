import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../src/publish/files.ts';
import { askedFile } from './asked-file.ts';
import { boundsOf, bytesOf, type PageBounds } from './page-bounds.ts';
import { kindOfPage } from './page-kind.ts';
import { type PageParts, pagePartsOf } from './page-parts.ts';

/** The pages of a kind: how many, the most that one of them has of anything, and which part is above its bound. */
export interface KindFigures extends PageBounds {
  readonly kind: string;
  readonly pages: number;
  /** The page that is heaviest as a whole. */
  readonly largest: string;
  readonly above: readonly string[];
}

/** The weight of the pages of built sites by kind, heaviest kind first; sites are told apart by the end of their folder. */
export async function pageFigures(folders: readonly string[]): Promise<readonly KindFigures[]> {
  const kinds = new Map<string, { readonly path: string; readonly parts: PageParts }[]>();
  for (const folder of folders) {
    for (const path of await filesBelow(folder, '.html')) {
      const html = await readFile(join(folder, path), 'utf8');
      // The editors' part is no page of a reader.
      if (/http-equiv="?refresh/i.test(html) || path.startsWith('admin/')) continue;
      const kind = kindOfPage(path);
      const known = kinds.get(kind) ?? [];
      kinds.set(kind, [
        ...known,
        { path: join(folder, path), parts: pagePartsOf(html, (address) => askedFile(folder, address)) },
      ]);
    }
  }
  return [...kinds].map(([kind, pages]) => figuresOf(kind, pages)).sort((a, b) => b.whole - a.whole);
}

function figuresOf(
  kind: string,
  pages: readonly { readonly path: string; readonly parts: PageParts }[],
): KindFigures {
  const [whole, shell, script] = (['whole', 'shell', 'script'] as const).map((part) =>
    heaviest(pages, ({ parts }) => [parts[part]].flat()),
  ) as [Heaviest, Heaviest, Heaviest];
  const most = (part: 'nodes' | 'requests'): number => Math.max(...pages.map(({ parts }) => parts[part]));
  const figures = {
    whole: whole.bytes,
    shell: shell.bytes,
    script: script.bytes,
    nodes: most('nodes'),
    requests: most('requests'),
  };
  const bounds = boundsOf(kind);
  const above = (Object.keys(figures) as (keyof PageBounds)[]).filter((part) => figures[part] > bounds[part]);
  return { kind, pages: pages.length, largest: whole.path, ...figures, above };
}

interface Heaviest {
  readonly path: string;
  readonly bytes: number;
}

/** The heaviest by the best compression, which is looked for only among those that a quick one leaves heavy enough. */
function heaviest<T extends { readonly path: string }>(
  pages: readonly T[],
  textsOf: (page: T) => readonly string[],
): Heaviest {
  const quick = pages
    .map((page) => ({ path: page.path, texts: textsOf(page) }))
    .map(({ path, texts }) => ({ path, texts, bytes: bytesOf(texts, 5) }))
    .sort((a, b) => b.bytes - a.bytes);
  let found: Heaviest = { path: '', bytes: -1 };
  for (const { path, texts, bytes } of quick) {
    if (bytes < found.bytes) break;
    const best = bytesOf(texts);
    if (best > found.bytes) found = { path, bytes: best };
  }
  return found;
}

/** A table of the pages by kind, for people. */
export function pageLines(kinds: readonly KindFigures[]): readonly string[] {
  const columns = ['whole', 'shell', 'script', 'nodes', 'requests'] as const;
  const line = (name: string, pages: number | string, cells: readonly (number | string)[], more: string) =>
    `  ${name.padEnd(28)}${String(pages).padStart(6)}${cells.map((cell) => String(cell).padStart(9)).join('')}  ${more}`;
  return [
    'the most that a page of each kind has: bytes in brotli, elements, requests before it is complete',
    line('', 'pages', columns, ''),
    ...kinds.map((kind) => {
      const above =
        kind.above.length === 0 ? '' : `ABOVE ITS BOUND: ${kind.above.join(', ')} (${kind.largest})`;
      const cells = columns.map((column) => kind[column]);
      return line(kind.kind, kind.pages, cells, above);
    }),
    line('bound', '', Object.values(boundsOf('')), 'home 12,288 and articles 10,240 as a whole'),
  ];
}
