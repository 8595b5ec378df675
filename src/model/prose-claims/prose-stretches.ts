import { commentsIn } from '../../markdown/read/comments.ts';

/** A stretch of a text by its offsets, half-open. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const FENCE = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*(`{3,}(?=[^`\n]*$)|~{3,})/gm;

/** The stretches of a source that are neither fenced code nor comments, in order. */
export function proseStretches(source: string): readonly Stretch[] {
  const comments = commentsIn(source);
  const stretches: Stretch[] = [];
  let next = 0;
  for (const { from, until } of outsideFences(source)) {
    let start = from;
    for (; (comments[next]?.from ?? until) < until; next += 1) {
      const comment = comments[next];
      if (comment === undefined) break;
      if (comment.from >= start) stretches.push({ from: start, until: comment.from });
      start = Math.max(start, comment.until);
    }
    if (start < until) stretches.push({ from: start, until });
  }
  return stretches;
}

function outsideFences(source: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let fence: string | null = null;
  for (const match of source.matchAll(FENCE)) {
    const marks = match[1] ?? '';
    if (fence === null) {
      stretches.push({ from, until: match.index });
      fence = marks;
    } else if (marks.startsWith(fence) && restOfLine(source, match.index + match[0].length).trim() === '') {
      from = match.index + match[0].length;
      fence = null;
    }
  }
  if (fence === null) stretches.push({ from, until: source.length });
  return stretches;
}

function restOfLine(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end < 0 ? undefined : end);
}
