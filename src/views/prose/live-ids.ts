import { componentUses } from '../../markdown/component-uses.ts';
import type { Prose } from '../../markdown/types.ts';
import type { Context } from '../context.ts';
import { liveIdsOfRequests } from './requests-block.ts';

/** The channels whose state a body shows, each once: the page's table of hours must hold them. */
export function liveIdsOf(context: Context, prose: Prose): readonly string[] {
  const ids = componentUses(prose).flatMap(({ name, attributes }) => {
    const { of = '', show, department, channel } = attributes;
    if (name === 'Channel' && show === 'state') return [of];
    return name === 'Requests' ? liveIdsOfRequests(context, { department, channel }) : [];
  });
  return [...new Set(ids)];
}
