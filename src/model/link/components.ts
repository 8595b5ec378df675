import { say } from '../../i18n/problems/say.ts';
import type { ComponentGroup } from '../types.ts';
import type { Linking } from './linking.ts';
import { knownOf, namesOf, refuseTwice } from './names.ts';

/** The groups of components, in the order of the file. */
export function linkComponents(linking: Linking): readonly ComponentGroup[] {
  const { contents, report } = linking;
  const entry = contents.components;
  if (entry === null) return [];
  const names = namesOf(linking);
  const { groups } = entry.data;
  // Groups and components share the ids of the status API.
  const ids = groups.flatMap((group, at) => [
    { id: group.id, entry, path: ['groups', at, 'id'] },
    ...group.components.map(({ id }, index) => ({
      id,
      entry,
      path: ['groups', at, 'components', index, 'id'],
    })),
  ]);
  refuseTwice(report, say('component or group'), ids);
  return groups.map((group, at) => ({
    id: group.id,
    name: group.name,
    apiId: group.api_id ?? null,
    components: group.components.map((data, index) => {
      const path = (key: string) => ['groups', at, 'components', index, key];
      return {
        id: data.id,
        group: group.id,
        name: data.name,
        description: data.description ?? null,
        departments: knownOf(report, entry, path('departments'), data.departments, names.departments),
        requests: knownOf(report, entry, path('requests'), data.requests, names.requests),
        articles: knownOf(report, entry, path('articles'), data.articles, names.tutorials),
        showcase: data.showcase ?? true,
        since: data.since ?? null,
        apiId: data.api_id ?? null,
      };
    }),
  }));
}
