import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemLanguage } from '../../src/i18n/problems/problem-texts.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { tell } from '../../src/i18n/problems/tell.ts';
import type { Problem } from '../../src/model/problem.ts';
import { blanksFor } from './caret-line.ts';
import { problemLine } from './content.ts';

/** Columns of a line that are shown; of a longer one, a stretch round the point. */
const WIDTH = 100;

/**
 * How are problems told to people? File by file, those with errors first and in each its errors first; each with its
 * line and a caret, and a last line that counts them.
 */
export function problemReport(
  problems: readonly Problem[],
  folder: string,
  language: ProblemLanguage = 'en',
): string {
  const lineOf = sourceLines(folder);
  let file: string | null = null;
  const blocks = errorsFirst(problems).map((problem) => {
    const isNext = file !== null && problem.file !== file;
    file = problem.file;
    return `${isNext ? '\n' : ''}${sentence(problem, language)}\n${excerpt(problem, lineOf)}`;
  });
  return `${blocks.join('')}${problems.length === 0 ? '' : '\n'}${countOf(problems, language)}\n`;
}

/** Files with errors before those with warnings alone, and in each file its errors before its warnings. */
function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  const withErrors = new Set(problems.filter(isError).map(({ file }) => file));
  const placeOf = (problem: Problem) => (withErrors.has(problem.file) ? 0 : 1);
  return problems.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.file === b.file ? Number(isError(b)) - Number(isError(a)) : a.file < b.file ? -1 : 1),
  );
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function sentence(problem: Problem, language: ProblemLanguage): string {
  const { severity, message } = problem;
  const told =
    severity === 'warning'
      ? { ...problem, message: tell(say('warning: {message}', { message }), language) }
      : problem;
  const line = problemLine(told);
  return /[.?!]$/.test(line) ? line : `${line}.`;
}

function excerpt(
  { file, line, column }: Problem,
  lineOf: (file: string, line: number) => string | null,
): string {
  const source = line === null ? null : lineOf(file, line);
  if (line === null || source === null) return '';
  const at = Math.max(0, (column ?? 1) - 1);
  const from = source.length <= WIDTH ? 0 : Math.max(0, Math.min(at - WIDTH / 2, source.length - WIDTH));
  const begin = whole(source, from);
  const shown = visible(source.slice(begin, whole(source, from + WIDTH)));
  const margin = String(line).padStart(5);
  const blanks = blanksFor(visible(source.slice(begin, at)));
  const caret = column === null ? '' : `${' '.repeat(5)} | ${blanks}^\n`;
  return `${margin} | ${shown}\n${caret}`;
}

/** A text with a dot in the place of what cannot be seen. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\t]/gu, '\u00b7');
}

/** An offset that does not cut a sign in two. */
function whole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** The lines of the content's files, each file read once; null for what cannot be shown. */
function sourceLines(folder: string): (file: string, line: number) => string | null {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(join(folder, file));
    files.set(file, lines);
    return lines[line - 1] ?? null;
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return []; // a folder, or a file that is not there
  }
}

function countOf(problems: readonly Problem[], language: ProblemLanguage): string {
  if (problems.length === 0) return tell(say('The content is sound.'), language);
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const told = [
    ...(errors === 0 ? [] : [errors === 1 ? say('1 error') : say('{errors} errors', { errors })]),
    ...(warnings === 0 ? [] : [warnings === 1 ? say('1 warning') : say('{warnings} warnings', { warnings })]),
  ];
  return told.map((one) => tell(one, language)).join(', ');
}
