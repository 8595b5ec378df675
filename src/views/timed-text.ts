/** A text that holds for a time: the script shows it between two instants (ms, half-open), and only then. */
export interface TimedText {
  readonly text: string;
  /** Undefined: it has held since before the page was built. */
  readonly from: number | undefined;
  /** Undefined: for good. */
  readonly until: number | undefined;
  /** Kept from a page without script, which has said it already. */
  readonly isHidden: boolean;
}
