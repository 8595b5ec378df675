import type { LanguageWords } from '../../domain/search/lexicon.ts';

/** An answer that the company gives to some words. */
export interface Pinned {
  readonly words: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
}

/** An incident of the last weeks. */
export interface RecentIncident {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Of when it is, and how it ended. */
  readonly note: string;
  /** Names of what it touches. */
  readonly about: string;
  /** Unix milliseconds. */
  readonly began: number;
  readonly over: boolean;
}

/** What the search is told: addresses, the words and the texts of its language. */
export interface SearchData {
  readonly base: string;
  /** The page of all results. */
  readonly page: string;
  readonly contact: string | null;
  readonly words: LanguageWords;
  readonly pinned: readonly Pinned[];
  readonly incidents: readonly RecentIncident[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: {
    readonly title: string;
    readonly one: string;
    readonly other: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly contact: string;
    readonly loading: string;
    readonly failed: string;
    readonly corrected: string;
    readonly all: string;
    readonly results: string;
    readonly ongoing: string;
  };
}
