import { cleanLine } from '../clean-text.ts';
import { type ListItem, listIn } from '../list-item.ts';
import type { Titled } from '../new-file.ts';
import { slugOf } from '../slug.ts';
import type { FileMap } from '../web-editor/form-values.ts';

/** What is said of a request. */
export interface RequestFacts extends Titled {
  readonly group?: string | undefined;
  /** The title of a group that is not there yet. */
  readonly newGroup?: string | undefined;
  readonly department?: string | undefined;
  readonly channels: readonly string[];
  readonly keywords: readonly string[];
  readonly audience?: string | undefined;
  readonly why?: string | undefined;
  readonly urgent: boolean;
  readonly needs: readonly string[];
  readonly selfService: readonly string[];
  readonly articles: readonly string[];
  readonly subject?: string | undefined;
}

/** A request, to be added to requests.yaml, with its group where that is new. */
export function newRequest(facts: RequestFacts): ListItem {
  const title = cleanLine(facts.title);
  const id = facts.slug ?? slugOf(title, 'request');
  const some = (list: readonly string[]) => (list.length === 0 ? undefined : list.map(cleanLine));
  const line = (text: string | undefined) => (text === undefined ? undefined : cleanLine(text));
  const group = line(facts.newGroup);
  const ofGroup = group === undefined ? facts.group : slugOf(group, 'group');
  const request = {
    id,
    title,
    group: ofGroup,
    keywords: some(facts.keywords),
    audience: facts.audience,
    department: facts.department,
    channels: some(facts.channels),
    why: line(facts.why),
    urgent: facts.urgent ? true : undefined,
    needs: some(facts.needs),
    self_service: facts.selfService.length === 0 ? undefined : { to: facts.selfService },
    articles: some(facts.articles),
    ticket: facts.subject === undefined ? undefined : { subject: cleanLine(facts.subject) },
  };
  return {
    id,
    file: 'requests',
    page: `contact/${id}/`,
    added: (data) => {
      const grown = [...listIn(data, 'groups'), { id: ofGroup, title: group }];
      // A file without groups begins with them.
      const groups: FileMap = group === undefined ? {} : { groups: grown };
      return { ...groups, ...data, ...groups, requests: [...listIn(data, 'requests'), written(request)] };
    },
  };
}

/** Without the keys of which nothing is said. */
function written<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;
}
