const WORDS = /<span data-pagefind-words="[^"]*"><\/span>\s*/g;
const MARKS = /(<[a-z][^<>]*?)\sdata-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A page without what is marked on it for the search index alone: the reader pays no byte for it. */
export function withoutSearchMarks(html: string): string {
  let before = html.replace(WORDS, '');
  for (;;) {
    const after = before.replace(MARKS, '$1');
    if (after === before) return after;
    before = after;
  }
}
