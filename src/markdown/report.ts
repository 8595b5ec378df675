import type { Said } from '../i18n/problems/say.ts';
import type { UntoldProblem } from '../model/problem.ts';
import { PROSE_CODES, type ProseCode } from './prose-codes.ts';

/** Where a text stands: its file, and the line of that file on which it begins. */
export interface TextPlace {
  /** Relative to the content folder. */
  readonly file: string;
  readonly line: number;
  /** Columns by which the text is indented in its file (a block of YAML); none unless given. */
  readonly indent?: number;
  /** Where in the data the text stands, `updates[0].text`; empty for the body of a page. */
  readonly path?: string;
}

/** A point of a text, counted from 1; null for the text as a whole. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, wherever it stands. */
export interface Finding {
  readonly code: ProseCode;
  readonly message: Said;
  readonly fix: Said | null;
}

/** Notes a finding at a point of the text; null: of the text as a whole. */
export type Report = (point: Point | null, finding: Finding) => void;

/** As many problems of one code as a file reports: beyond that a list helps nobody. */
const MOST_OF_A_CODE = 20;

/** A place to note a text's problems, and the list of them; lines and columns become those of the file. */
export function reportOn(at: TextPlace): { readonly report: Report; readonly problems: UntoldProblem[] } {
  const problems: UntoldProblem[] = [];
  const counts = new Map<ProseCode, number>();
  const report: Report = (point, { code, message, fix }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > MOST_OF_A_CODE) return;
    problems.push({
      severity: PROSE_CODES[code].severity,
      code,
      file: at.file,
      line: point === null ? null : point.line + at.line - 1,
      column: point === null ? null : point.column + (at.indent ?? 0),
      path: at.path ?? '',
      message,
      fix,
    });
  };
  return { report, problems };
}

/** The point of a text at `offset`. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
