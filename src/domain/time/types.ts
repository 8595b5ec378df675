/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A civil date without a zone, as whole days since 1970-01-01 (which is day 0). */
export type EpochDay = number;

/** A stretch of instants, half-open: `from` belongs to it, `until` does not. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Opening hours within a date, in minutes of wall-clock time after 00:00.
 * `start` is 0 to 1439, `end` 1 to 1440 (24:00); an `end` at or before `start` runs past midnight
 * and belongs to the date on which it starts.
 */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The intervals of each day of the week; index 0 is Monday, 6 is Sunday; an empty list is a closed day. */
export type Week = readonly (readonly Interval[])[];

/** `90m`, `4h` and `2d` (24 hours each) in minutes, or `1bd`: by the closing of the next open date. */
export type Duration =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'open-days'; readonly days: number };

/** `5m-4h`: from `earliest` to `latest`; a lone `4h` has no `earliest` and means "by then". */
export interface DurationRange {
  readonly earliest: Duration | null;
  readonly latest: Duration;
}
