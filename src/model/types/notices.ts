import type { DayRule } from '../../domain/hours/types.ts';
import type { DurationRange, EpochDay, Instant } from '../../domain/time/types.ts';
import type { Page } from './pages.ts';
import type { Text } from './text.ts';

/** What a notice says of one civil date. */
export interface NoticeDate {
  readonly day: EpochDay;
  readonly why: Text | null;
  /** What holds for each channel that the notice applies to, by channel id. */
  readonly rules: ReadonlyMap<string, DayRule>;
  /** The kind of the line as written: a page can group equal ones. */
  readonly kind: 'closed' | 'usual' | 'usual-week' | 'open';
}

/** An announcement: hours that differ on some dates, or words alone. */
export interface Notice extends Page {
  readonly published: Instant;
  readonly signed: string | null;
  /** First and last civil date, inclusive; both null for an announcement without hours. */
  readonly from: EpochDay | null;
  readonly until: EpochDay | null;
  /** Milliseconds ahead of its start at which it is shown. */
  readonly lead: number;
  /** The last civil date of the banner, inclusive; null: as long as it is in force (an announcement: no end was given). */
  readonly bannerUntil: EpochDay | null;
  /** Departments and channels as written. */
  readonly appliesTo: readonly string[];
  /** The channel ids (and ids of departments that only work) that it speaks of. */
  readonly channels: readonly string[];
  readonly unaffected: readonly (
    | { readonly kind: 'department'; readonly id: string }
    | { readonly kind: 'text'; readonly text: Text }
  )[];
  /** Paths of pages that it announces, e.g. `policies/how-support-works`. */
  readonly about: readonly string[];
  readonly days: readonly NoticeDate[];
  /** Reply targets while it holds, by channel id. */
  readonly reply: ReadonlyMap<string, DurationRange>;
  readonly replaces: readonly string[];
  readonly withdrawn: { readonly at: Instant; readonly text: Text | null } | null;
  readonly revision: number;
  /** The zone in which its civil dates begin and end: the site's. */
  readonly timezone: string;
}
