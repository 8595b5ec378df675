import { attributeOf, isComponent, walk } from '../../markdown/tree-nodes.ts';
import type { Prose } from '../../markdown/types.ts';
import type { Context } from '../context.ts';
import { liveIdsOfRequests } from './requests-block.ts';

/** The channels whose state a body shows: the page's table of hours must hold them. */
export function liveIdsOf(context: Context, prose: Prose): readonly string[] {
  const ids = new Set<string>();
  walk(prose.tree, (node) => {
    if (!isComponent(node)) return;
    const given = (name: string): string | undefined => attributeOf(node, name);
    if (node.name === 'Channel' && given('show') === 'state') ids.add(given('of') ?? '');
    if (node.name === 'Requests') {
      for (const id of liveIdsOfRequests(context, {
        department: given('department'),
        channel: given('channel'),
      }))
        ids.add(id);
    }
  });
  return [...ids];
}
