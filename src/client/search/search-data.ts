/** What the search page tells its script: addresses and the texts of its language. */
export interface SearchData {
  readonly base: string;
  readonly synonyms: readonly (readonly string[])[];
  readonly pinned: readonly { readonly words: string; readonly href: string; readonly title: string }[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: {
    readonly title: string;
    readonly one: string;
    readonly other: string;
    readonly none: string;
    readonly loading: string;
    readonly failed: string;
  };
}
