import { say } from '../i18n/problems/say.ts';
import type { Fault } from '../schemas/fields/fault.ts';
import { CODES, type Code } from './codes.ts';
import type { UntoldProblem } from './problem.ts';

/** Where in the data of a file: keys and numbers from its top. */
export type Path = readonly (string | number)[];

/** A point of a file, counted from 1; both null for the file as a whole. */
export interface Position {
  readonly line: number | null;
  readonly column: number | null;
}

/** A file of data and where each of them stands in it. */
export interface Locatable {
  readonly file: string;
  readonly locate: (path: Path, at?: 'key' | 'value') => Position;
}

/** What is wrong, with its row of the table of codes. */
export interface Finding extends Fault {
  readonly code: Code;
}

/** The problems found so far, and the ways to add one. */
export interface Report {
  readonly problems: readonly UntoldProblem[];
  /** Of a file as a whole, or of a point in it; `message` is a whole sentence. */
  readonly atPoint: (file: string, point: Position, finding: Finding) => void;
  /** Of a field; `message` is what is said of it: `is "9-12"`. */
  readonly atField: (entry: Locatable, path: Path, fault: Fault) => void;
  readonly addAll: (problems: readonly UntoldProblem[]) => void;
}

/** As many errors are told of one file, and as many warnings: whoever meets more mends these first. */
export const MOST_OF_A_FILE = 200;

/** The file as a whole. */
export const WHOLE_FILE: Position = { line: null, column: null };

/** An empty report. */
export function newReport(): Report {
  const problems: UntoldProblem[] = [];
  const counts = new Map<string, number>();
  /** Notes a problem, which is worked out only where it is told. */
  const add = (file: string, severity: UntoldProblem['severity'], made: () => UntoldProblem) => {
    const key = `${severity} ${file}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    if (count < MOST_OF_A_FILE) problems.push(made());
    else if (count === MOST_OF_A_FILE) problems.push(moreOf(file, severity));
  };
  return {
    problems,
    atPoint: (file, { line, column }, { code, message, fix }) => {
      const { severity } = CODES[code];
      add(file, severity, () => ({ severity, code, file, line, column, path: '', message, fix }));
    },
    atField: (entry, path, { code, message, fix, at }) => {
      const severity = isCode(code) ? CODES[code].severity : 'error';
      add(entry.file, severity, () => {
        const text = pathText(path);
        const place = text === '' ? say('the file') : text;
        const told = say('{place} {message}', { place, message });
        return {
          severity,
          code,
          file: entry.file,
          ...entry.locate(path, at),
          path: text,
          message: told,
          fix,
        };
      });
    },
    addAll: (more) => {
      for (const problem of more) add(problem.file, problem.severity, () => problem);
    },
  };
}

/** Stands for the problems of a file beyond those that are told. */
function moreOf(file: string, severity: UntoldProblem['severity']): UntoldProblem {
  const message = say('there are more problems than the first {count}', { count: MOST_OF_A_FILE });
  const fix = say('mend those, then check again');
  return { severity, code: 'more-problems', file, ...WHOLE_FILE, path: '', message, fix };
}

/** A path as an editor reads it: `channels[0].hours.mon`, `open["mon,wed"]`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}\p{N}_/-]+$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code);
}
