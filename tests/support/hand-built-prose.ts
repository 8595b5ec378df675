import type { Prose } from '../../src/model/types.ts';

/** A body of paragraphs without markup, as the parser would give it. */
export function proseOf(...paragraphs: readonly string[]): Prose {
  return proseFrom(
    paragraphs.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
    paragraphs.join('\n\n'),
  );
}

/** A body of these nodes. */
export function proseFrom(children: readonly unknown[], source = ''): Prose {
  return {
    tree: { type: 'root', children } as unknown as Prose['tree'],
    headings: [],
    source,
    images: [],
    links: [],
    empty: children.length === 0,
  };
}
