import type { Root } from 'hast';

/** A heading of a body: `level` 2 to 6, `slug` its anchor, `text` without markup. */
export interface Heading {
  readonly level: number;
  readonly slug: string;
  readonly text: string;
}

/** A gated body: the tree that is rendered, never a module. */
export interface Prose {
  /** The tree with component nodes (`mdxJsxFlowElement`, `mdxJsxTextElement`), heading ids set. */
  readonly tree: Root;
  readonly headings: readonly Heading[];
  /** The Markdown as written, without front matter. */
  readonly source: string;
  /** Pictures used, relative to the file (`./name.png`), each once. */
  readonly images: readonly string[];
  /** Internal site paths linked to (`/tutorials/e-mail/smtp-ports/#ports`), with their lines, for the reference check. */
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** True where there is nothing to show. */
  readonly empty: boolean;
}
