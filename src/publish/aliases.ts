import type { Page, Site } from '../model/types.ts';

/** A former site path and the page that it leads to now, both in the default language. */
export interface Alias {
  readonly from: string;
  readonly to: string;
}

/** Every alias of the site, sorted. */
export function aliasesOf(site: Site): readonly Alias[] {
  const of = (pages: readonly Page[], path: (page: Page) => string): Alias[] =>
    pages.flatMap((page) => page.aliases.map((from) => ({ from, to: path(page) })));
  return [
    ...of(site.policies, ({ id }) => `/policies/${id}/`),
    ...of(site.notices, ({ id }) => `/notices/${id}/`),
    ...of(site.incidents, ({ id }) => `/status/${id}/`),
    ...of(site.maintenance, ({ id }) => `/status/${id}/`),
    ...site.categories.flatMap(({ tutorials }) => of(tutorials, ({ id }) => `/tutorials/${id}/`)),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}
