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

/** The file as a whole. */
export const WHOLE_FILE: Position = { line: null, column: null };

/** An empty report. */
export function newReport(): Report {
  const problems: UntoldProblem[] = [];
  return {
    problems,
    atPoint: (file, { line, column }, { code, message, fix }) => {
      problems.push({ severity: CODES[code].severity, code, file, line, column, path: '', message, fix });
    },
    atField: (entry, path, { code, message, fix, at }) => {
      const text = pathText(path);
      problems.push({
        severity: isCode(code) ? CODES[code].severity : 'error',
        code,
        file: entry.file,
        ...entry.locate(path, at),
        path: text,
        message: say('{place} {message}', { place: text === '' ? say('the file') : text, message }),
        fix,
      });
    },
    addAll: (more) => {
      problems.push(...more);
    },
  };
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
