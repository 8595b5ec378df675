import { freeName } from './component-index.ts';
import type { Loss, OldComponent, OldGroup } from './history.ts';
import { type Fields, fieldsOf, listIn, textIn } from './json-fields.ts';

/** The groups of a cState site: its categories with their systems, in their order; systems of none stand in one of their own. */
export function cstateGroups(config: Fields, losses: Loss[]): readonly OldGroup[] {
  const params = fieldsOf(config['params']);
  const taken = new Set<string>();
  const systems = listIn(params, 'systems');
  const categories = listIn(params, 'categories');
  const names = new Set(categories.map((category) => textIn(category, 'name')));
  const groups = categories.map((category) => {
    const name = textIn(category, 'displayName') ?? textIn(category, 'name') ?? '?';
    const id = freeName(textIn(category, 'name') ?? name, 'group', taken);
    const own = systems.filter((system) => textIn(system, 'category') === textIn(category, 'name'));
    return { id, name, apiId: null, components: own.map((system) => systemOf(system, taken, losses)) };
  });
  const orphans = systems.filter((system) => !names.has(textIn(system, 'category')));
  if (orphans.length === 0) return groups;
  const title = textIn(config, 'title') ?? 'Services';
  const id = freeName(title, 'services', taken);
  return [
    ...groups,
    { id, name: title, apiId: null, components: orphans.map((it) => systemOf(it, taken, losses)) },
  ];
}

function systemOf(system: Fields, taken: Set<string>, losses: Loss[]): OldComponent {
  const called = textIn(system, 'name') ?? '?';
  if (textIn(system, 'link') !== null)
    losses.push({ of: called, message: `its link ${textIn(system, 'link')} has no place` });
  return {
    id: freeName(called, 'component', taken),
    name: textIn(system, 'displayName') ?? called,
    apiId: null,
    description: textIn(system, 'description'),
    showcase: true,
    since: null,
  };
}
