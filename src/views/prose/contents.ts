import { numberedHeadings } from '../../markdown/render/section-numbers.ts';
import type { Heading } from '../../markdown/types.ts';

/** A section of a page in its contents. */
export interface ContentsItem {
  readonly href: string;
  readonly text: string;
  readonly level: number;
}

/** Below this many, subsections are listed as well. */
const ROOM = 14;
/** A page of fewer sections needs no contents. */
const LEAST = 2;

/** The contents of a body: its sections, with their subsections where there is room; empty for a short page. `numbered` is the number of the first section. */
export function contentsOf(
  headings: readonly Heading[],
  numbered: number | null = null,
): readonly ContentsItem[] {
  const all = numberedHeadings(headings, numbered);
  const upTo = (level: number) => all.filter((heading) => heading.level <= level);
  const listed = upTo(3).length <= ROOM ? upTo(3) : upTo(2);
  if (listed.length < LEAST) return [];
  return listed.map(({ level, slug, text, number }) => ({
    href: `#${slug}`,
    text: number === null ? text : `${number}${number.includes('.') ? '' : '.'} ${text}`,
    level,
  }));
}
