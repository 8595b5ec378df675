/** Where one of the five companies' texts sends a request, for the page of that request to say. */
export interface Route {
  /** The request's id, and so its page. */
  readonly request: string;
  /** What the text says of it, in the present tense: the test's name. */
  readonly says: string;
  /**
   * The channels that the text allows, the best first: `support/email`, then what it asks for (a proof), then
   * `only` where it is allowed under a condition. No others are.
   */
  readonly ways: readonly string[];
  /** Where the customer does it alone, as paths below the portal's or the site's host. */
  readonly alone?: readonly string[];
}
