import type { Notice } from '../../model/types.ts';
import type { Instant } from '../time/types.ts';

/**
 * The site as it is known at an instant: a notice that is not yet published leaves no trace in what is built of it,
 * neither a page nor a redirect to one, nor a section that would stand empty.
 */
export function publishedAt<S extends { readonly notices: readonly Pick<Notice, 'published'>[] }>(
  site: S,
  now: Instant,
): S {
  return { ...site, notices: site.notices.filter(({ published }) => published <= now) };
}
