import type { LiveDuration } from '../../domain/hours/reply-steps.ts';
import type { Island } from '../hours/island.ts';

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

/** What a page's own island tells the script of reasons (views/live-island.ts writes it). */
export interface LiveReasons {
  /** By the numbers of its texts; null where there is nothing to say: open or closed as ever, or not stated. */
  readonly sentences: readonly (LiveSentence | null)[];
  /** Each channel's name, and how it opens next, `{time}`. */
  readonly channels: Readonly<Record<string, readonly [name: string, opens: string]>>;
}

/** The island of a page whose channels tell why: that of its hours, with the sentences. */
export const live: Island & { readonly reasons: LiveReasons } = JSON.parse(
  (document.getElementById('Live') as HTMLElement).textContent,
);
