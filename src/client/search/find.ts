import { type ExcerptPart, excerptOf, type Sought } from '../../domain/search/excerpt.ts';
import { grouped } from '../../domain/search/grouped.ts';
import { type Lexicon, lexiconOf } from '../../domain/search/lexicon.ts';
import { pinnedAnswer } from '../../domain/search/pinned-answer.ts';
import { type Ranked, rankPages } from '../../domain/search/rank.ts';
import { recentIncidents } from '../../domain/search/recent-incidents.ts';
import { type Term, understand } from '../../domain/search/understand.ts';
import { readVocabulary } from '../../domain/search/vocabulary.ts';
import { Engine } from './pagefind.ts';
import type { Pinned, RecentIncident, SearchData } from './search-data.ts';

/** A page that was found. */
export interface Found {
  readonly url: string;
  readonly kind: string;
  /** Of when it is, and how it ended. */
  readonly note: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** The answer to a query. */
export interface Answer {
  readonly total: number;
  /** Pages found, by their kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** The query as it was understood, where that is not as it was typed. */
  readonly corrected: string | null;
  /** The company's own answer. */
  readonly pinned: Pinned | null;
  /** Incidents that may be what is meant. */
  readonly incidents: readonly RecentIncident[];
  /** The next pages, at most so many; those of pinned answer and incidents are not among them. */
  readonly next: (most: number) => Promise<readonly Found[]>;
}

/** How likely a page of a kind is what one comes for; past incidents hardly ever are. */
const WORTH: Readonly<Record<string, number>> = {
  tutorial: 1,
  request: 0.95,
  policy: 0.9,
  notice: 0.75,
  incident: 0.6,
};

let tools: Promise<readonly [Engine, Lexicon]> | undefined;

/** Loads the index and the vocabulary of the page's language, once. */
export function loadTools(data: SearchData): Promise<readonly [Engine, Lexicon]> {
  tools ??= Promise.all([Engine.load(data.base), loadLexicon(data)]).catch((error: unknown) => {
    tools = undefined; // the next attempt loads them afresh
    throw error;
  });
  return tools;
}

async function loadLexicon({ base, words }: SearchData): Promise<Lexicon> {
  const { lang } = document.documentElement;
  const response = await fetch(`${base}pagefind/words.${lang.toLowerCase()}.txt`);
  if (!response.ok) throw new Error(`no words of ${lang}`);
  return lexiconOf(lang, readVocabulary(await response.text()), words);
}

/** Finds the pages for a query; of one kind, where one is given. */
export async function find(data: SearchData, query: string, kind: string | null = null): Promise<Answer> {
  const [engine, lexicon] = await loadTools(data);
  const understood = understand(query, lexicon);
  const { terms, unknown, corrected } = understood;
  const words = new Set(terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.words)));
  await engine.ask(words);
  const kindOf = ({ id }: Ranked): string => engine.kinds.get(id) ?? '';
  const ranked = rankPages(terms, unknown, engine.strengthsOf)
    .map((page) => ({ ...page, score: page.score * (WORTH[kindOf(page)] ?? 1) }))
    .sort((a, b) => b.score - a.score);
  const left = ranked.filter((page) => kind === null || kindOf(page) === kind);
  const counts = new Map([...grouped(ranked, kindOf)].map(([one, pages]) => [one, pages.length]));
  const pinned = kind === null ? pinnedAnswer(`${query} ${corrected ?? ''}`, data.pinned) : null;
  const incidents =
    kind === null ? recentIncidents(understood, data.incidents, lexicon.language, clock()) : [];
  const first = new Set([pinned?.href, ...incidents.map(({ href }) => href)]);
  const read = async (page: Ranked): Promise<Found> => {
    const { url, title, summary, note, content } = await engine.read(page.id);
    return {
      url,
      title,
      note,
      kind: kindOf(page),
      excerpt: excerptOf(summary, content, soughtOf(terms, lexicon)),
    };
  };
  const next = async (most: number): Promise<readonly Found[]> => {
    const pages = await Promise.all(left.splice(0, most).map(read));
    return pages.filter(({ url }) => !first.has(url));
  };
  return { total: left.length, counts, corrected, pinned, incidents, next };
}

/** What is marked: the words as understood, and single words that stand for them. */
function soughtOf(terms: readonly Term[], { language }: Lexicon): Sought {
  const single = terms.flatMap(({ typed, alternatives }) => [
    typed,
    ...alternatives.filter(({ words }) => words.length === 1).flatMap(({ words }) => words),
  ]);
  return { language, words: single };
}

/** The present, or the instant that the page is asked to show. */
function clock(): number {
  const asked = Date.parse(new URLSearchParams(location.search).get('at') ?? '');
  return Number.isNaN(asked) ? Date.now() : asked;
}
