import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../../src/model/problem.ts';

/**
 * Problems as GitHub marks them in a pull request, one a line: `::error file=content/site.yaml,line=1,col=5,title=…::`.
 * Files are named from the root of the repository that holds the content.
 */
export function annotations(problems: readonly Problem[], folder: string): string {
  const root = resolve(folder);
  const base = relative(repositoryOf(root), root).replaceAll('\\', '/');
  return problems.map((problem) => `${annotation(problem, base)}\n`).join('');
}

function annotation({ severity, code, file, line, column, message, fix }: Problem, base: string): string {
  const path = [base, file].filter((part) => part !== '' && part !== '.').join('/');
  const at = { file: path, line, col: column, title: code };
  const properties = Object.entries(at)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${ofProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${ofMessage(fix === null ? message : `${message}; ${fix}`)}`;
}

/** The folder above, or the content's own, in which Git keeps its data; where there is none, the current one. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return process.cwd();
  }
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function ofMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function ofProperty(text: string): string {
  return ofMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
