import { type Said, say } from '../../i18n/problems/say.ts';
import { suggestion } from '../../schemas/fields/nearest.ts';
import type { Locatable, Path, Report } from '../report.ts';
import type { Linking } from './linking.ts';

/** The names that references of one kind may have. */
export interface Names {
  /** What they are names of: `department`. */
  readonly what: Said;
  readonly ids: ReadonlySet<string>;
  /** Those that are there with problems of their own: nothing is said of a reference to them. */
  readonly tolerates: (id: string) => boolean;
  /** Those that are there, but not published. */
  readonly drafts?: ReadonlySet<string>;
}

/** Asked for each update of each incident, and the same for all of them. */
const known = new WeakMap<Linking['contents'], ReturnType<typeof newNames>>();

/** The names of what departments, requests, tutorials and the like refer to. */
export function namesOf({ contents }: Linking): ReturnType<typeof newNames> {
  const names = known.get(contents) ?? newNames(contents);
  known.set(contents, names);
  return names;
}

function newNames(contents: Linking['contents']) {
  const { broken, departments, requests, tutorials, components, calendars, site } = contents;
  const of = (what: Said, ids: Iterable<string>, folder: string): Names => ({
    what,
    ids: new Set(ids),
    tolerates: (id) => broken.has(`${folder}/${id}`) || broken.has(folder),
  });
  const isDraft = ({ original }: (typeof tutorials)[number]) => original.data.draft === true;
  const written = tutorials.filter((page) => !isDraft(page)).map(({ id }) => id);
  const groups = components?.data.groups ?? [];
  return {
    departments: of(
      say('department'),
      departments.map(({ id }) => id),
      'departments',
    ),
    calendars: of(
      say('calendar'),
      calendars.map(({ id }) => id),
      'calendars',
    ),
    requests: of(say('request'), requests?.data.requests.map(({ id }) => id) ?? [], 'requests'),
    requestGroups: of(say('group'), requests?.data.groups?.map(({ id }) => id) ?? [], 'requests'),
    components: of(
      say('component'),
      groups.flatMap((group) => group.components.map(({ id }) => id)),
      'components',
    ),
    links: of(say('link in site.yaml'), Object.keys(site?.data.links ?? {}), 'site'),
    tutorials: {
      ...of(say('tutorial'), written, 'tutorials'),
      drafts: new Set(tutorials.filter(isDraft).map(({ id }) => id)),
    },
  };
}

/** Whether a reference leads somewhere; one that does not is reported. */
export function isKnown(report: Report, entry: Locatable, path: Path, id: string, names: Names): boolean {
  if (names.ids.has(id)) return true;
  if (names.tolerates(id)) return false;
  report.atField(entry, path, unknownName(id, names));
  return false;
}

/** What is wrong with a name that nothing has. */
export function unknownName(id: string, { what, ids, drafts }: Names) {
  if (drafts?.has(id)) {
    const message = say('is {id}, a draft, which is not published', { id: JSON.stringify(id) });
    return { code: 'unknown-reference' as const, message, fix: say('publish it, or remove it here') };
  }
  const known = [...ids];
  const list =
    known.length > 0 && known.length <= 12 ? say('write one of {list}', { list: known.join(', ') }) : null;
  const message = say('is {id}, and there is no {what} of that name', { id: JSON.stringify(id), what });
  return {
    code: 'unknown-reference' as const,
    message,
    fix: suggestion(id, known) ?? list ?? say('remove it'),
  };
}

/** The references of a list that lead somewhere; the others are reported. */
export function knownOf(
  report: Report,
  entry: Locatable,
  path: Path,
  ids: readonly string[] | undefined,
  names: Names,
): readonly string[] {
  return (ids ?? []).filter((id, index) => isKnown(report, entry, [...path, index], id, names));
}

/** Reports ids that stand again. */
export function refuseTwice(
  report: Report,
  what: Said,
  items: readonly { readonly id: string; readonly entry: Locatable; readonly path: Path }[],
): void {
  const first = new Map<string, Locatable>();
  for (const { id, entry, path } of items) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, entry);
      continue;
    }
    const where = before.file === entry.file ? say('above') : say('in {file}', { file: before.file });
    const values = { id: JSON.stringify(id), what, where };
    const message =
      path.length === 0
        ? say('has the name {id}, which another {what} {where} has already', values)
        : say('is {id}, which another {what} {where} has already', values);
    report.atField(entry, path, { code: 'duplicate-id', message, fix: say('give one of them another name') });
  }
}
