interface Row {
  readonly severity: 'error' | 'warning';
  /** What a problem of this code means. */
  readonly means: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * Every code of prose that contradicts itself or the data: rows of the one table of codes. A day that does not exist
 * is wrong wherever it stands, and a notice is read for its dates, so these are errors; elsewhere a date may be told
 * of another year or quoted, so a weekday is only warned of, as is a fact typed a second time.
 */
export const PROSE_CLAIM_CODES = {
  'impossible-date': {
    severity: 'error',
    means: 'A date that no calendar has.',
    remedy: 'Write a date that exists.',
  },
  'wrong-weekday-in-notice': {
    severity: 'error',
    means: 'A date in a notice with the weekday of another.',
    remedy: 'Correct one of the two, or write <Date on="…" />.',
  },
  'wrong-weekday': {
    severity: 'warning',
    means: 'A date in prose with the weekday of another.',
    remedy: 'Correct one of the two, or write <Date on="…" />.',
  },
  'date-outside-notice': {
    severity: 'warning',
    means: 'A notice speaks of a date on which it does not hold as if it did.',
    remedy: 'Correct it, or from and until.',
  },
  'hours-differ': {
    severity: 'warning',
    means: "Hours in prose that are not those of the channel's data.",
    remedy: 'Write <Channel of="…" show="hours" /> or <Hours of="…" />.',
  },
  'literal-address': {
    severity: 'warning',
    means: 'A number or e-mail address of the data, typed a second time.',
    remedy: 'Write <Channel of="…" show="address" />.',
  },
  'unknown-address': {
    severity: 'warning',
    means:
      "An e-mail address of the company's own domain, or nearly one of its numbers, that stands in no data.",
    remedy: 'Correct it, or add it to a department.',
  },
} as const satisfies Readonly<Record<string, Row>>;

/** A name of that table. */
export type ProseClaimCode = keyof typeof PROSE_CLAIM_CODES;
