import type { ProblemLanguage } from '../i18n/problems/problem-texts.ts';
import type { Said } from '../i18n/problems/say.ts';
import { tell } from '../i18n/problems/tell.ts';

/** A fault in the content, as a value: collected, never thrown. Lines and columns count from 1. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** A row of the one table of codes, e.g. `unknown-key`. */
  readonly code: string;
  /** Relative to the content folder, with forward slashes; `.` for the folder itself. */
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Where in the data, e.g. `channels[0].hours.mon`; empty for prose or the whole file. */
  readonly path: string;
  /** What was found and what is wrong with it. */
  readonly message: string;
  /** What to type instead; null where only the editor can know. */
  readonly fix: string | null;
}

/** A problem before it is told in a language. */
export interface UntoldProblem extends Omit<Problem, 'message' | 'fix'> {
  readonly message: Said;
  readonly fix: Said | null;
}

/** A problem in the words of a language. */
export function toldProblem({ message, fix, ...problem }: UntoldProblem, language: ProblemLanguage): Problem {
  return { ...problem, message: tell(message, language), fix: fix === null ? null : tell(fix, language) };
}
