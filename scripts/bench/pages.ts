import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../../src/publish/files.ts';
import { kindOfPage } from './page-kind.ts';

/** The pages of a kind: how many, and the largest one's bytes, in brotli. */
export interface KindFigures {
  readonly kind: string;
  readonly pages: number;
  readonly largest: number;
  readonly shell: number;
  readonly script: number;
  readonly nodes: number;
}

/** The weight of a built site's pages by kind, heaviest kind first. */
export async function pageFigures(folder: string): Promise<readonly KindFigures[]> {
  const kinds = new Map<string, KindFigures>();
  for (const path of await filesBelow(folder, '.html')) {
    const html = await readFile(join(folder, path), 'utf8');
    if (/http-equiv="?refresh/i.test(html)) continue;
    const kind = kindOfPage(path);
    const known = kinds.get(kind);
    const page = weigh(html);
    kinds.set(kind, {
      kind,
      pages: (known?.pages ?? 0) + 1,
      largest: Math.max(known?.largest ?? 0, page.bytes),
      shell: Math.max(known?.shell ?? 0, page.shell),
      script: Math.max(known?.script ?? 0, page.script),
      nodes: Math.max(known?.nodes ?? 0, page.nodes),
    });
  }
  return [...kinds.values()].sort((a, b) => b.largest - a.largest);
}

const brotli = (text: string): number => (text === '' ? 0 : brotliCompressSync(text).length);

function weigh(html: string) {
  const scripts = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n');
  const shell = html
    .replace(/<main[\s\S]*<\/main>/, '')
    .replace(/<script[^>]*type="application\/(ld\+)?json"[\s\S]*?<\/script>/g, '');
  return {
    bytes: brotli(html),
    shell: brotli(shell),
    script: brotli(scripts),
    nodes: html.match(/<[a-z]/g)?.length ?? 0,
  };
}
