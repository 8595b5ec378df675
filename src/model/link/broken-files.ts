import { PROSE_CODES } from '../../markdown/prose-codes.ts';
import { nearest } from '../../schemas/fields/nearest.ts';
import type { Code } from '../codes.ts';
import type { UntoldProblem } from '../problem.ts';
import type { Contents } from '../read/contents.ts';
import type { Entry } from '../read/entry.ts';
import { newReport, type Path, pathText, type Report } from '../report.ts';
import { linkSite } from './link-site.ts';

/** What holds of a name or a link wherever it stands, whatever else the file leaves open. */
const OF_NAMES: readonly Code[] = ['unknown-reference', 'dead-link', 'dead-anchor', 'link-to-draft'];
/** What holds within a file by the names alone that stand in it. */
const WITHIN: ReadonlySet<string> = new Set<string>([
  ...OF_NAMES,
  ...Object.keys(PROSE_CODES),
  'ambiguous-channel',
  'missing-picture',
  'notice-channel',
]);

/**
 * Reports what is wrong with the sound parts of files that have faults: names and links in them that lead nowhere,
 * and those of other files that are not in them. Nothing else is asked of them: what they leave open says nothing.
 */
export function checkBrokenFiles(contents: Contents, report: Report): void {
  const faults = faultsByFile(contents);
  const more = newReport();
  linkSite({ ...contents, broken: withoutNamed(contents) }, more, undefined);
  const known = new Set(report.problems.map(identityOf));
  const isNew = (problem: UntoldProblem): boolean => {
    if (known.has(identityOf(problem))) return false;
    const own = faults.get(problem.file);
    if (own === undefined) return OF_NAMES.some((code) => code === problem.code);
    const isSure = WITHIN.has(problem.code) || (problem.code === 'duplicate-id' && !own.some(hidesNames));
    return isSure && !own.some((path) => isBelow(problem.path, pathText(path)));
  };
  report.addAll(more.problems.filter(isNew));
}

function identityOf({ file, line, column, code, path }: UntoldProblem): string {
  return JSON.stringify([file, line, column, code, path]);
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

function faultsByFile(contents: Contents): ReadonlyMap<string, readonly Path[]> {
  const faulty = (entry: Entry<unknown> | null) =>
    entry?.faults == null ? [] : [[entry.file, entry.faults] as const];
  return new Map(entriesOf(contents).flatMap(({ entry }) => faulty(entry)));
}

/** The keys under which a file says the names that others use; a misspelt one hides some. */
const NAMING = ['id', 'kind', 'channels', 'works', 'requests', 'groups', 'components', 'links'];

/** What is broken without the files whose faults hide no name. */
function withoutNamed(contents: Contents): ReadonlySet<string> {
  const left = new Set(contents.broken);
  // The links of site.yaml are names by their keys, each of which a fault may hide.
  for (const { key, entry } of entriesOf(contents))
    if (key !== 'site' && entry.faults !== null && !entry.faults.some(hidesNames)) left.delete(key);
  return left;
}

function hidesNames(path: Path): boolean {
  const last = path.at(-1);
  return typeof last !== 'string' || nearest(last, NAMING) !== null;
}

/** Every file by the key that it has among those that are broken. */
function entriesOf(contents: Contents): readonly { readonly key: string; readonly entry: Entry<unknown> }[] {
  const singles = ['site', 'requests', 'ticket-states', 'components', 'search', 'urls'] as const;
  const folders = ['departments', 'calendars', 'categories'] as const;
  const pages = ['notices', 'policies', 'incidents', 'maintenance', 'tutorials'] as const;
  return [
    ...singles.flatMap((key) => contents[key] ?? []).map((entry) => ({ key: entry.id, entry })),
    ...folders.flatMap((folder) =>
      contents[folder].map((entry) => ({ key: `${folder}/${entry.id}`, entry })),
    ),
    ...pages.flatMap((folder) =>
      contents[folder].flatMap(({ original, translations }) => [
        { key: `${folder}/${original.id}`, entry: original },
        // A translation has no names of its own.
        ...translations.map(({ page }) => ({ key: '', entry: page })),
      ]),
    ),
  ];
}
