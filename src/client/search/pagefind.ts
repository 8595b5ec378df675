import type { Strengths } from '../../domain/search/rank.ts';

/** What the index tells of a page. */
export interface IndexedPage {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Of when it is, and how it ended. */
  readonly note: string;
  readonly content: string;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: object): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

/** Weights alone count: not how long a page is, nor how long the word beside the one asked for. */
const RANKING = { pageLength: 0, termFrequency: 1, termSaturation: 2, termSimilarity: 0 };
/** What Pagefind gives for a word of the least and of the greatest weight, times its rarity. */
const LEAST = 1.8;
const GREATEST = 4.5;
/** The order of kinds is that of the filters. */
const KINDS = ['tutorial', 'request', 'policy', 'notice', 'incident'];

/** The index of the page's language: it answers for single words, and remembers what it answered. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #strengths = new Map<string, Strengths>();
  readonly #results = new Map<string, PagefindResult>();
  /** The kind of every page, by its id. */
  readonly kinds = new Map<string, string>();

  private constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Loads the index, which lies under the site's base. */
  static async load(base: string): Promise<Engine> {
    const address = `${base}pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: base, noWorker: true, ranking: RANKING });
    await pagefind.init();
    const engine = new Engine(pagefind);
    for (const kind of KINDS)
      for (const { id } of (await pagefind.search(null, { filters: { kind } })).results)
        engine.kinds.set(id, kind);
    return engine;
  }

  /** Learns the pages of some words. @throws where a part of the index did not come */
  async ask(words: Iterable<string>): Promise<void> {
    await Promise.all([...words].map((word) => this.#ask(word)));
    if (lacksParts()) throw new Error('parts of the index are missing');
  }

  /** The pages of a word that was asked for. */
  strengthsOf = (word: string): Strengths => this.#strengths.get(word) ?? new Map();

  /** What is to be shown of a page that was found. */
  async read(id: string): Promise<IndexedPage> {
    const data = await this.#results.get(id)?.data();
    if (data === undefined) throw new Error(`no page ${id}`);
    const { url, content, meta } = data;
    return {
      url,
      content,
      title: meta['title'] ?? url,
      summary: meta['summary'] ?? '',
      note: meta['note'] ?? '',
    };
  }

  async #ask(word: string): Promise<void> {
    if (this.#strengths.has(word)) return;
    // What begins with the word comes along unless it stands in quotes; then nothing is weighed.
    const [weighed, exact] = await Promise.all(
      [word, `"${word}"`].map((query) => this.#pagefind.search(query)),
    );
    const held = new Set(exact?.results.map(({ id }) => id));
    const all = weighed?.results ?? [];
    const rarity = Math.log((this.kinds.size - all.length + 0.5) / (all.length + 0.5) + 1);
    const strengths = new Map<string, number>();
    for (const result of all) {
      if (!held.has(result.id)) continue;
      const weight = Math.min(1, Math.max(result.score / rarity, LEAST) / GREATEST);
      strengths.set(result.id, weight);
      this.#results.set(result.id, result);
    }
    this.#strengths.set(word, strengths);
  }
}

/** Whether a part of the index did not come: Pagefind keeps that to itself, and finds fewer pages or none. */
const lacksParts = (): boolean =>
  performance.getEntriesByType('resource').some((entry) => {
    const { name, responseStatus } = entry as PerformanceResourceTiming;
    return /\.pf_(index|filter)$/.test(name) && (responseStatus === 0 || responseStatus >= 400);
  });
