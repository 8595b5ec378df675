/** A stretch of an excerpt: found words are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/**
 * Reads the excerpt that the index gives, text with `<mark>` round the words found, as plain parts: whatever
 * else looks like markup in it stays text. `um <mark>dois</mark> &lt;b&gt;` is `um `, marked `dois`, ` <b>`.
 */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const inner = /^<mark>([\s\S]*)<\/mark>$/.exec(piece)?.[1];
      return { text: decoded(inner ?? piece), marked: inner !== undefined };
    });
}

const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
