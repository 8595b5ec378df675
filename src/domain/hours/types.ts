import type { DurationRange, EpochDay, Instant, Interval, Week } from '../time/types.ts';

/** When a channel is staffed, before holidays and notices. */
export type Hours =
  | { readonly kind: 'week'; readonly week: Week }
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'unstated' };

/** What decides a channel's state, strongest first: incident, notice, holiday, then the hours themselves. */
export type Layer = 'incident' | 'notice' | 'holiday' | 'week' | 'always' | 'never' | 'unstated';

/** A layer and, for incident, notice and holiday (`br/2017-11-02`), the id of what speaks; else null. */
export interface Source {
  readonly layer: Layer;
  readonly id: string | null;
}

/** Why a channel is in its state, and the next layer below that would have said otherwise, or null. */
export interface Reason extends Source {
  readonly displaced: Source | null;
}

/** What a notice says of one channel on one date; `usual` is as without the notice, `usual-week` the week's hours even on a holiday. */
export type DayRule =
  | { readonly kind: 'closed' }
  | { readonly kind: 'usual' }
  | { readonly kind: 'usual-week' }
  | { readonly kind: 'open'; readonly intervals: readonly Interval[] };

/** A notice's rule for one date of a schedule. */
export interface NoticeDay {
  readonly notice: string;
  readonly rule: DayRule;
  /** Set where the notice is withdrawn: it rules up to this instant. */
  readonly until?: Instant;
  /** The notice that it had replaced, which rules again from `until` on. */
  readonly then?: NoticeDay;
}

/** A time during which an incident says that the channel itself is down; `until` is null while it lasts. Half-open. */
export interface Outage {
  readonly incident: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

/**
 * All that decides one channel's state at any instant: the engine's only input.
 * Maps are keyed by the civil date in `zone`; `notices` is already resolved (one notice a date),
 * `holidays` holds closing days only and is empty for `always`; `outages` are sorted and disjoint.
 */
export interface Schedule {
  readonly zone: string;
  readonly hours: Hours;
  readonly holidays: ReadonlyMap<EpochDay, string>;
  readonly notices: ReadonlyMap<EpochDay, NoticeDay>;
  readonly outages: readonly Outage[];
}

/** Whether someone is there; `unstated` where hours are not published. */
export type StateKind = 'open' | 'closed' | 'unstated';

/** A channel at an instant: `since` the last change at or before it, `until` the next one; null: none within 400 days. */
export interface ChannelState {
  readonly state: StateKind;
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly reason: Reason;
}

/** A stretch in which neither state nor reason changes; half-open. */
export interface Segment {
  readonly from: Instant;
  readonly until: Instant;
  readonly state: StateKind;
  readonly reason: Reason;
}

/** How soon a written message is answered. `open`: counted in open minutes; `elapsed`: by the clock from the first open minute. */
export interface ReplyTarget {
  readonly usual: DurationRange | null;
  readonly peak: DurationRange | null;
  readonly counted: 'open' | 'elapsed';
}

/** The first and last instant at which an answer is due; `earliest` is null where the target names only a limit. */
export interface ReplyWindow {
  readonly earliest: Instant | null;
  readonly latest: Instant;
}
