import { holdsWords } from './genuine.ts';

/** What the page uses of one result of Pagefind. */
export interface Found {
  readonly url: string;
  /** The kind of the page, a key of the texts (`tutorial`). */
  readonly kind: string | null;
  readonly title: string;
  /** Text with `<mark>`; never to be put into the page as it is. */
  readonly excerpt: string;
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: object): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<{
    readonly url: string;
    readonly content: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

/** Some results, how many there are in all, and the way to the next. */
export interface Batch {
  readonly items: readonly Found[];
  readonly total: number;
  readonly next: (() => Promise<Batch>) | null;
}

/** What is over comes after what helps now. */
const ORDER = [{ not: 'incident' }, 'incident'];

/** Read and shown at a time: each result is a file of its own. */
const BATCH = 10;

let engine: Promise<Pagefind> | undefined;

/** Loads the index of the page's language once; it lies under the site's base. */
export function loadEngine(base: string): Promise<Pagefind> {
  engine ??= load(base).catch((error: unknown) => {
    engine = undefined; // the next attempt loads it afresh
    throw error;
  });
  return engine;
}

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** The results of the first of some queries that finds anything. */
export async function firstFound(base: string, queries: readonly string[]): Promise<Batch> {
  const pagefind = await loadEngine(base);
  for (const query of queries) {
    const found = await Promise.all(ORDER.map((kind) => pagefind.search(query, { filters: { kind } })));
    const results = found.flatMap((part) => part.results);
    const batch = await read(query, results, results.length);
    if (batch.items.length > 0) return batch;
  }
  return { items: [], total: 0, next: null };
}

async function read(query: string, results: readonly PagefindResult[], total: number): Promise<Batch> {
  const pages = await Promise.all(results.slice(0, BATCH).map((result) => result.data()));
  const genuine = pages.filter(({ content }) => holdsWords(query, content));
  const rest = results.slice(BATCH);
  const left = total - (pages.length - genuine.length);
  return {
    items: genuine.map(({ url, excerpt, meta, filters }) => ({
      url,
      excerpt,
      title: meta['title'] ?? url,
      kind: filters['kind']?.[0] ?? null,
    })),
    total: left,
    next: rest.length === 0 ? null : () => read(query, rest, left),
  };
}
