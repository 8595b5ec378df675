/** Prose as feeds can carry it: texts and a few elements of HTML, every link absolute, no component left. */
export type PlainNode = string | PlainElement;

/** An element of HTML without attributes but those named here. */
export interface PlainElement {
  readonly tag: string;
  /** Of `a` alone. */
  readonly href?: string;
  /** Of `ol` alone, where it does not begin with 1. */
  readonly start?: number;
  /** Of `code` in a block, where it is said. */
  readonly language?: string;
  readonly children: readonly PlainNode[];
}

/** An element of plain prose. */
export function element(tag: string, ...children: readonly PlainNode[]): PlainElement {
  return { tag, children };
}

/** A link of plain prose. */
export function link(href: string, ...children: readonly PlainNode[]): PlainElement {
  return { tag: 'a', href, children };
}
