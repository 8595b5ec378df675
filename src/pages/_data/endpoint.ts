import type { APIContext } from 'astro';
import type { Instant } from '../../domain/time/types.ts';
import type { Locale, Site } from '../../model/types.ts';
import { contextFor, currentEdition, localeParams } from './site.ts';

/** What a feed is made of: the site, and the language and the instant of the page that it stands beside. */
export interface FeedRequest {
  readonly site: Site;
  readonly options: { readonly locale: Locale; readonly now: Instant };
}

/** The site, language and instant of an endpoint below `[...locale]`. */
export async function feedRequest({ params }: APIContext): Promise<FeedRequest> {
  const { site, locale, now } = await contextFor(params['locale']);
  return { site, options: { locale, now } };
}

/** Paths of a feed that exists once in every language, where the site has what it tells of. */
export async function feedPaths(exists: (site: Site) => boolean) {
  const { site } = await currentEdition();
  return exists(site) ? (await localeParams()).map((params) => ({ params })) : [];
}
