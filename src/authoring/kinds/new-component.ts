import { cleanLine } from '../clean-text.ts';
import { type ListItem, listIn } from '../list-item.ts';
import type { Titled } from '../new-file.ts';
import { slugOf } from '../slug.ts';
import type { FileMap } from '../web-editor/form-values.ts';

/** What is said of a component; its title is its name. */
export interface ComponentFacts extends Titled {
  readonly group?: string | undefined;
  /** The name of a group that is not there yet. */
  readonly newGroup?: string | undefined;
  readonly description?: string | undefined;
  readonly departments: readonly string[];
  readonly requests: readonly string[];
  readonly articles: readonly string[];
  readonly since?: string | undefined;
}

/** A component, to be added to its group in components.yaml, or to a new one at the end. */
export function newComponent(facts: ComponentFacts): ListItem {
  const name = cleanLine(facts.title);
  const id = facts.slug ?? slugOf(name, 'component');
  const said = Object.entries({
    id,
    name,
    description: facts.description === undefined ? undefined : cleanLine(facts.description),
    departments: some(facts.departments),
    requests: some(facts.requests),
    articles: some(facts.articles),
    since: facts.since,
  });
  const component: FileMap = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  return { id, file: 'components', page: `status/components/${id}/`, added: addedTo(facts, component) };
}

function addedTo({ group, newGroup }: ComponentFacts, component: FileMap) {
  return (data: FileMap): FileMap => {
    const groups = listIn(data, 'groups');
    if (newGroup !== undefined) {
      const name = cleanLine(newGroup);
      return { ...data, groups: [...groups, { id: slugOf(name, 'group'), name, components: [component] }] };
    }
    const grown = groups.map((one) =>
      one['id'] === group ? { ...one, components: [...listIn(one, 'components'), component] } : one,
    );
    return { ...data, groups: grown };
  };
}

const some = (list: readonly string[]) => (list.length === 0 ? undefined : list);
