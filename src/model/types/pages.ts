import type { Prose } from '../../markdown/types.ts';
import type { Locale } from './text.ts';

export type { Prose };

/** What a page says in one language. */
export interface PageText {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly body: Prose;
  readonly revision: number;
  /** Relative to the content folder. */
  readonly file: string;
}

/** What every page of prose has, whatever its kind. */
export interface Page {
  readonly id: string;
  /** One entry a language in which it is written; the default language is always there. */
  readonly texts: Readonly<Partial<Record<Locale, PageText>>>;
  /** Former site paths that lead here now. */
  readonly aliases: readonly string[];
}
