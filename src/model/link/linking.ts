import type { TextPlace } from '../../markdown/report.ts';
import type { Prose } from '../../markdown/types.ts';
import type { SiteContext } from '../../schemas/site-context.ts';
import type { Contents } from '../read/contents.ts';
import type { WrittenPage } from '../read/page.ts';
import type { Report } from '../report.ts';
import type { Locale } from '../types.ts';

/** What linking works on: what the files say, what they are read for, and where problems go. */
export interface Linking {
  readonly contents: Contents;
  readonly site: SiteContext;
  readonly report: Report;
  /** The texts in Markdown met so far, for what can be checked only when everything is linked. */
  readonly texts: WrittenText[];
}

/** A text in Markdown: the body of a page, or that of an update. */
export interface WrittenText extends TextPlace {
  readonly locale: Locale;
  readonly prose: Prose;
  readonly page: WrittenPage<unknown>;
}

/** The place of what has none: after everything that has one. */
export const LAST = 1000;

/** Sorts by place, then id. */
export function byOrder(a: { readonly order: number; readonly id: string }, b: typeof a): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
