import type { Problem } from './problem.ts';

/** Problems by file, line and column, what concerns the whole file first; each once. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>();
  const once = problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !known.has(key) && known.add(key);
  });
  return once.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.path, b.path) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
