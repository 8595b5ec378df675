/** How a date is written, so that another can be written the same way. */
export type DateForm =
  | { readonly kind: 'iso'; readonly separator: string }
  | {
      readonly kind: 'figures';
      readonly separator: string;
      readonly isPadded: boolean;
      readonly yearDigits: 0 | 2 | 4;
    }
  /** `17 de outubro`, or a day alone whose month follows with another: `24 e 25 de dezembro`. */
  | { readonly kind: 'words'; readonly isMonthFirst: boolean };

/** A day and month that figures can mean; English writes them in both orders. */
export interface DayAndMonth {
  readonly day: number;
  readonly month: number;
}

/** A date as prose writes it, whether it exists or not. */
export interface DateMention {
  /** The first and last of its tokens. */
  readonly first: number;
  readonly last: number;
  /** What it can mean, the likeliest first; one at least. */
  readonly readings: readonly DayAndMonth[];
  readonly year: number | null;
  readonly form: DateForm;
  /** A day alone, its month being that of a later one in the list. */
  readonly isElided: boolean;
  /** Figures without a year that only their neighbours make a date: `1/2`, `24/7` are others. */
  readonly isDoubtful: boolean;
  /** How many dates the list has in which it stands, and its place there; a lone date is 1 and 0. */
  readonly listLength: number;
  readonly listIndex: number;
}

/** A date that was read, and the token after it. */
export interface ReadDates {
  readonly mentions: readonly DateMention[];
  readonly next: number;
}
