import type { Category, Policy } from './types/articles.ts';
import type { Calendar, Department } from './types/departments.ts';
import type { Notice } from './types/notices.ts';
import type { Request, RequestGroup, TicketState } from './types/requests.ts';
import type { Settings } from './types/settings.ts';
import type { ComponentGroup, Incident, Maintenance } from './types/status.ts';
import type { Locale } from './types/text.ts';

export type * from './types/articles.ts';
export type * from './types/departments.ts';
export type * from './types/notices.ts';
export type * from './types/pages.ts';
export type * from './types/requests.ts';
export type * from './types/settings.ts';
export type * from './types/status.ts';
export type * from './types/text.ts';

/**
 * What the search knows beside the pages: words that stand for each other, and answers that come first; both by
 * language.
 */
export interface SearchSettings {
  readonly synonyms: Readonly<Partial<Record<Locale, readonly (readonly string[])[]>>>;
  /** Query to site path, by language. */
  readonly pinned: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
}

/** The whole content, linked and frozen: every reference in it leads somewhere. Nothing in it depends on the clock. */
export interface Site {
  readonly settings: Settings;
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** By order, then id. */
  readonly departments: readonly Department[];
  /** Newest `published` first. */
  readonly notices: readonly Notice[];
  readonly groups: readonly RequestGroup[];
  readonly requests: readonly Request[];
  readonly ticketStates: { readonly complete: boolean; readonly states: readonly TicketState[] } | null;
  readonly components: readonly ComponentGroup[];
  /** Newest first, by first update. */
  readonly incidents: readonly Incident[];
  /** Newest first, by `from`. */
  readonly maintenance: readonly Maintenance[];
  /** By order, then id. */
  readonly policies: readonly Policy[];
  /** By order, then id. */
  readonly categories: readonly Category[];
  readonly search: SearchSettings;
  /** Addresses once published, of content/urls.yaml. */
  readonly urls: readonly string[];
}
