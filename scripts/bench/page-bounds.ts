import { brotliCompressSync, constants } from 'node:zlib';
import { kindOfPage } from './page-kind.ts';
import type { PageParts } from './page-parts.ts';

const KB = 1024;

/** What a page may be at most: bytes in brotli, elements, requests before it is complete. */
export interface PageBounds {
  readonly whole: number;
  readonly shell: number;
  readonly script: number;
  readonly nodes: number;
  readonly requests: number;
}

/** The kinds that have less than the others for their first view. */
const WHOLE: Readonly<Record<string, number>> = { home: 12 * KB, 'tutorials/*/*': 10 * KB };

/** The bounds of a page by its kind; a page has no more elements than browsers lay out without effort, by Lighthouse's measure. */
export const boundsOf = (kind: string): PageBounds => ({
  whole: WHOLE[kind] ?? 14 * KB,
  shell: 8 * KB,
  script: 3 * KB,
  nodes: 1400,
  requests: 3,
});

/** Bytes of a text in brotli; none of an empty one. */
export const brotliBytes = (text: string, quality = 11): number =>
  text === ''
    ? 0
    : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** What a page has too much of, each with its figure; none where it keeps to its bounds. */
export function pageExcesses(path: string, parts: PageParts): readonly string[] {
  const bounds = boundsOf(kindOfPage(path));
  const bytes = [
    ['whole', leastBytes(parts.whole, bounds.whole)] as const,
    ['shell', leastBytes([parts.shell], bounds.shell)] as const,
    ['script', leastBytes([parts.script], bounds.script)] as const,
  ];
  const counts = (['nodes', 'requests'] as const).map((part) => [part, parts[part]] as const);
  return [...bytes, ...counts]
    .filter(([part, figure]) => figure > bounds[part])
    .map(([part, figure]) => `${path}: ${part} ${figure}, at most ${bounds[part]}`);
}

/** Quick compression first: what it brings within a bound needs no better one, since a host may send just that. */
function leastBytes(texts: readonly string[], bound: number): number {
  const quick = bytesOf(texts, 5);
  return quick <= bound ? quick : bytesOf(texts);
}

/** Bytes of several texts in brotli, each compressed by itself. */
export const bytesOf = (texts: readonly string[], quality?: number): number =>
  texts.reduce((sum, text) => sum + brotliBytes(text, quality), 0);
