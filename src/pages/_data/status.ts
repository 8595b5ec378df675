import { hasSection } from '../../domain/sections.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Site } from '../../model/types.ts';
import { localisedPaths } from './site.ts';

/** Paths of a page about status, in every language; none for a site that has nothing to say of its status. */
export function statusParams<Params extends Record<string, string>>(
  params: (site: Site, now: Instant) => readonly Params[],
): Promise<{ params: Params & { locale: string | undefined } }[]> {
  return localisedPaths((site, now) => (hasSection(site, 'status') ? params(site, now) : []));
}
