/** A stretch of a text by offsets, half-open. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const SPACE = /[ \t\n]/;

/** The comments of a body, each with its braces: the one expression that content may have is a comment by itself. */
export function commentsIn(source: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let close = -1;
  let from = source.indexOf('{');
  while (from >= 0) {
    let next = from + 1;
    const open = skipSpace(source, from + 1);
    if (source.startsWith('/*', open)) {
      // The nearest `*/` of an opening that led nowhere is still the nearest of the next one.
      if (close < open + 2) close = source.indexOf('*/', open + 2);
      if (close < 0) break;
      const end = skipSpace(source, close + 2);
      if (source[end] === '}') {
        found.push({ from, until: end + 1 });
        next = end + 1;
      }
    }
    from = source.indexOf('{', next);
  }
  return found;
}

function skipSpace(source: string, offset: number): number {
  let index = offset;
  while (SPACE.test(source[index] ?? '')) index += 1;
  return index;
}
