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
