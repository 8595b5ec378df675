import type { Heading } from '../types.ts';

/** A heading and its section's number, `3.1`; null where it has none. */
export interface NumberedHeading extends Heading {
  readonly number: string | null;
}

/**
 * The headings with the numbers of their sections: those of level 2 from `from` on (`3`), those of
 * level 3 below them (`3.1`), deeper ones none; all null where `from` is.
 */
export function numberedHeadings(
  headings: readonly Heading[],
  from: number | null,
): readonly NumberedHeading[] {
  let section = (from ?? 0) - 1;
  let part = 0;
  return headings.map((heading) => {
    if (from === null || heading.level > 3) return { ...heading, number: null };
    if (heading.level === 2) {
      section += 1;
      part = 0;
      return { ...heading, number: String(section) };
    }
    part += 1;
    return { ...heading, number: `${section}.${part}` };
  });
}
