/** A page's file, taken apart: its front matter and its body, with the lines on which they begin. */
export interface PageParts {
  readonly frontMatter: string;
  /** The front matter with the lines that enclose it. */
  readonly head: string;
  /** The first line of the front matter, after the opening `---`. */
  readonly frontMatterLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** The parts of a page; null where its front matter does not begin on the first line, or does not end. */
export function splitFrontMatter(source: string): PageParts | null {
  const parts = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source);
  if (parts === null) return null;
  const [head, frontMatter = ''] = parts;
  const bodyLine = head.split('\n').length;
  return { frontMatter, head, frontMatterLine: 2, body: source.slice(head.length), bodyLine };
}
