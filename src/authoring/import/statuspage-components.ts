import { apiId } from '../../feeds/statuspage/ids.ts';
import { type ComponentIndex, freeName } from './component-index.ts';
import type { Loss, OldComponent, OldGroup } from './history.ts';
import { type Fields, textIn } from './json-fields.ts';

/** The groups of a Statuspage, each with its components, in their order; those of no group stand in one of their own. */
export function statuspageGroups(
  components: readonly Fields[],
  pageName: string,
  losses: Loss[],
): readonly OldGroup[] {
  const taken = new Set<string>();
  const orphans: Fields[] = [];
  const groups = components.filter(({ group }) => group === true);
  const members = new Map<string, Fields[]>(groups.map((group) => [textIn(group, 'id') ?? '', []]));
  for (const component of components) {
    if (component['group'] === true) continue;
    (members.get(textIn(component, 'group_id') ?? '') ?? orphans).push(component);
    if (component['only_show_if_degraded'] === true) {
      losses.push({ of: nameIn(component), message: 'only shown when degraded: it is always shown here' });
    }
  }
  const made = groups.map((group) => {
    const id = freeName(nameIn(group), 'group', taken);
    const own = members.get(textIn(group, 'id') ?? '') ?? [];
    return {
      id,
      name: nameIn(group),
      apiId: idIn(group, 'group', id),
      components: own.map((it) => componentOf(it, taken)),
    };
  });
  if (orphans.length === 0) return made;
  losses.push({
    of: orphans.map(nameIn).join(', '),
    message: 'components of no group: they stand in one group of their own',
  });
  const id = freeName(pageName, 'services', taken);
  return [
    ...made,
    { id, name: pageName, apiId: null, components: orphans.map((it) => componentOf(it, taken)) },
  ];
}

function componentOf(component: Fields, taken: Set<string>): OldComponent {
  const id = freeName(nameIn(component), 'component', taken);
  const since = textIn(component, 'start_date')?.slice(0, 10) ?? null;
  return {
    id,
    name: nameIn(component),
    apiId: idIn(component, 'component', id),
    description: textIn(component, 'description'),
    showcase: component['showcase'] !== false,
    since: since !== null && /^\d{4}-\d{2}-\d{2}$/.test(since) ? since : null,
  };
}

/** Its id in the API where it is not the one that its name would give it. */
function idIn(thing: Fields, kind: 'group' | 'component', id: string): string | null {
  const own = textIn(thing, 'id');
  return own === null || own === apiId(kind, id) || !/^[a-z0-9]{4,40}$/.test(own) ? null : own;
}

function nameIn(thing: Fields): string {
  return textIn(thing, 'name') ?? textIn(thing, 'id') ?? '?';
}

/** Finds a component of the site by what an incident says of it; one that it does not have is told once. */
export function componentFinder(index: ComponentIndex, losses: Loss[]) {
  const missing = new Set<string>();
  return (code: string | null, name: string): string | null => {
    // `Group - Component`, as updates name it, or the name alone.
    const last = name.split(' - ').at(-1) ?? name;
    const found = index.find({ apiId: code, names: [name, last] });
    if (found === null && !missing.has(name)) {
      missing.add(name);
      losses.push({
        of: name,
        message:
          'no component of components.yaml: its states are left out; add it and import again into an empty folder',
      });
    }
    return found;
  };
}
