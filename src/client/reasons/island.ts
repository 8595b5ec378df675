import type { LiveDuration } from '../../domain/hours/reply-steps.ts';
import type { LiveTable } from '../../domain/hours/table-lookup.ts';
import type { DateWords } from '../date-words.ts';
import type { LiveZone } from '../hours/island.ts';

/**
 * A title within a sentence: what comes before it, the title, what comes after it; where it leads (null: nowhere; ''
 * to the exceptions of its department), and its language where that is not the page's.
 */
export type LiveSentence = readonly [
  before: string,
  title: string,
  after: string,
  href: string | null,
  lang: string | null,
];

export type LiveRange = readonly [earliest: LiveDuration | null, latest: LiveDuration];

/** A target for replies from an instant on: usual, peak, whether it counts by the clock, and the notice that sets it. */
export type LiveTarget = readonly [
  from: number,
  usual: LiveRange | null,
  peak: LiveRange | null,
  elapsed: 0 | 1,
  notice: LiveSentence | null,
];

export interface LiveChannel {
  readonly name: string;
  /** Its zone's place in `zones`. */
  readonly zone: string;
  /** What comes next, `{time}`: how it opens, and how it closes. */
  readonly opens: string;
  readonly targets: readonly LiveTarget[];
}

/** What the build tells the script of reasons (views/reasons-island.ts writes it). */
export interface ReasonsIsland {
  readonly table: LiveTable;
  /** By the numbers of the table; null where there is nothing to say: open or closed as ever, or not stated. */
  readonly sentences: readonly (LiveSentence | null)[];
  readonly channels: Readonly<Record<string, LiveChannel>>;
  /** By their IANA names. */
  readonly zones: Readonly<Record<string, LiveZone>>;
  readonly dates: DateWords;
  readonly t: Readonly<Record<ReasonsText, string>>;
}

export type ReasonsText =
  | 'closes'
  | 'noOpening'
  | 'meanwhile'
  | 'openUntil'
  | 'openAlways'
  | 'first'
  | 'answered'
  | 'answeredBy'
  | 'peak'
  | 'peakBy'
  | 'clock'
  | 'bare'
  | 'tomorrow'
  | 'weekday'
  | 'date'
  | 'atOnes'
  | 'atOne'
  | 'yours';

export const island: ReasonsIsland = JSON.parse(
  (document.getElementById('Reasons') as HTMLElement).textContent,
);

/** A text with its places filled. */
export const say = (key: ReasonsText, values: Readonly<Record<string, string>>): string =>
  fill(island.t[key], values);

export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
