import type { Instant } from '../domain/time/types.ts';
import type { LoadOptions } from '../model/load-site.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/types.ts';

/** Loads a content folder with files that are not written yet. */
export type LoadDrafts = (
  folder: string,
  options: LoadOptions,
) => Promise<{ readonly site: Site | null; readonly problems: readonly Problem[] }>;

/** Files to be written, by their paths below the content folder. */
export type Drafts = ReadonlyMap<string, string>;

/** What some drafts would do to a content folder. */
export interface DraftCheck {
  /** The errors that they would bring: with one of them they must not be written. */
  readonly errors: readonly Problem[];
  /** The warnings in the drafts themselves. */
  readonly warnings: readonly Problem[];
  /** Errors that the content has without them: nothing is published until they are mended. */
  readonly before: readonly Problem[];
}

/** Which problems would some drafts bring? The whole content is checked with them in their places. */
export async function checkDrafts(
  load: LoadDrafts,
  folder: string,
  drafts: Drafts,
  now: Instant,
): Promise<DraftCheck> {
  const { problems } = await load(folder, { now, drafts });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity, file }) => severity === 'warning' && drafts.has(file));
  if (errors.length === 0) return { errors, warnings, before: [] };
  const present = (await load(folder, { now })).problems.filter(({ severity }) => severity === 'error');
  const known = new Set(present.map(identityOf));
  return {
    errors: errors.filter((problem) => drafts.has(problem.file) || !known.has(identityOf(problem))),
    warnings,
    before: present.filter(({ file }) => !drafts.has(file)),
  };
}

function identityOf({ file, code, path, message }: Problem): string {
  return JSON.stringify([file, code, path, message]);
}
