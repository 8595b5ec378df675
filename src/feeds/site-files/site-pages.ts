import { archiveOf } from '../../domain/incidents/status-diary.ts';
import { recordAt } from '../../domain/incidents/status-record.ts';
import { shownYears } from '../../domain/notices/shown-years.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Locale, Page, Site } from '../../model/types.ts';

/** A page that search engines may list: its site path and the languages in which it is really written. */
export interface SitePage {
  readonly path: string;
  readonly locales: readonly Locale[];
}

/** Which pages has the site at an instant? Sorted by path; the search, frames, the editor's part and redirects are left out. */
export function sitePages(site: Site, now: Instant): readonly SitePage[] {
  const { locales, timezone } = site.settings;
  const record = recordAt(site, now);
  const everywhere = (...paths: readonly string[]) => paths.map((path) => ({ path, locales }));
  const written = (prefix: string, pages: readonly Page[]) =>
    pages.map((page) => ({
      path: `${prefix}${page.id}/`,
      locales: locales.filter((locale) => page.texts[locale] !== undefined),
    }));
  const notices = site.notices.filter((notice) => notice.published <= now);
  const hasContact = site.requests.length > 0 || site.departments.some(({ channels }) => channels.length > 0);
  const hasStatus = site.components.length + site.incidents.length + site.maintenance.length > 0;
  const pages = [
    ...everywhere('/'),
    ...(hasContact ? everywhere('/contact/') : []),
    ...everywhere(...site.requests.map(({ id }) => `/contact/${id}/`)),
    ...(site.departments.length > 0 ? everywhere('/hours/') : []),
    ...everywhere(...site.departments.map(({ id }) => `/hours/${id}/`)),
    ...everywhere(...shownYears(site, now).map((year) => `/hours/year/${year}/`)),
    ...(site.policies.length > 0 ? everywhere('/policies/') : []),
    ...written('/policies/', site.policies),
    ...(site.notices.length > 0 ? everywhere('/notices/') : []),
    ...written('/notices/', notices),
    ...(hasStatus ? everywhere('/status/') : []),
    ...(hasStatus
      ? everywhere(...archiveOf(record, { zone: timezone, now }).map(({ path }) => `/status/history/${path}`))
      : []),
    ...everywhere(
      ...site.components.flatMap((group) => group.components.map(({ id }) => `/status/components/${id}/`)),
    ),
    ...written('/status/', [...record.incidents, ...record.maintenance]),
    ...(site.categories.length > 0 ? everywhere('/tutorials/') : []),
    ...everywhere(...site.categories.map(({ id }) => `/tutorials/${id}/`)),
    ...written(
      '/tutorials/',
      site.categories.flatMap((category) => category.tutorials),
    ),
  ];
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}
