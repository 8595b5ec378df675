import { archiveOf } from '../../domain/incidents/status-diary.ts';
import { recordAt } from '../../domain/incidents/status-record.ts';
import { shownYears } from '../../domain/notices/shown-years.ts';
import { hasSection, type Section } from '../../domain/sections.ts';
import type { Instant } from '../../domain/time/types.ts';
import { categoryPages } from '../../domain/tutorials/category-pages.ts';
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
  const index = (section: Section) => (hasSection(site, section) ? everywhere(`/${section}/`) : []);
  const pages = [
    ...everywhere('/'),
    ...index('contact'),
    ...everywhere(...site.requests.map(({ id }) => `/contact/${id}/`)),
    ...index('hours'),
    ...everywhere(...site.departments.map(({ id }) => `/hours/${id}/`)),
    ...everywhere(...shownYears(site, now).map((year) => `/hours/year/${year}/`)),
    ...index('policies'),
    ...written('/policies/', site.policies),
    ...index('notices'),
    ...written('/notices/', notices),
    ...index('status'),
    ...(hasSection(site, 'status')
      ? everywhere(...archiveOf(record, { zone: timezone, now }).map(({ path }) => `/status/history/${path}`))
      : []),
    ...everywhere(
      ...site.components.flatMap((group) => group.components.map(({ id }) => `/status/components/${id}/`)),
    ),
    ...written('/status/', [...record.incidents, ...record.maintenance]),
    ...index('tutorials'),
    ...everywhere(
      ...site.categories.flatMap(({ id, tutorials }) =>
        categoryPages(id, tutorials).map(({ path }) => `/tutorials/${path}`),
      ),
    ),
    ...written(
      '/tutorials/',
      site.categories.flatMap((category) => category.tutorials),
    ),
  ];
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}
